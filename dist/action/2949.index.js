"use strict";
exports.id = 2949;
exports.ids = [2949];
exports.modules = {

/***/ 305:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ isDocument)
});

;// CONCATENATED MODULE: ./.build/convention/validators/written.js

const headgate = validate22;
const schema7 = { "type": "object", "additionalProperties": false, "properties": { "headgate": { "$ref": "#/$defs/convention" }, "variables": { "$ref": "#/$defs/variables" }, "teams": { "type": "object", "maxProperties": 1000, "propertyNames": { "maxLength": 140, "pattern": "^(?:@[A-Za-z0-9][A-Za-z0-9-]*/)?[A-Za-z0-9][A-Za-z0-9._-]*$" }, "additionalProperties": { "type": "array", "maxItems": 1000, "items": { "type": "string", "maxLength": 100, "pattern": "^@?[A-Za-z0-9][A-Za-z0-9_-]*$" } } }, "defaults": { "type": "object", "additionalProperties": false, "properties": { "soak": { "$ref": "#/$defs/soak" }, "versions": { "$ref": "#/$defs/versions" }, "approvals": { "$ref": "#/$defs/approvals" }, "deployers": { "$ref": "#/$defs/deployers" }, "windows": { "$ref": "#/$defs/windows" }, "strategy": { "$ref": "#/$defs/strategy" }, "require": { "$ref": "#/$defs/require" }, "rollback": { "$ref": "#/$defs/rollback" }, "variables": { "$ref": "#/$defs/variables" }, "targets": { "$ref": "#/$defs/targets" } } }, "overrides": { "$ref": "#/$defs/overrides" } }, "required": ["headgate"] };
function validate23(data) { let errors = 0; if (1 !== data) {
    return false;
} return errors === 0; }
const pattern0 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
const pattern1 = new RegExp("^[^\\u0000]*$", "u");
function validate25(data) { let errors = 0; if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (Object.keys(data).length > 1000) {
            return false;
        }
        else {
            for (const key0 in data) {
                const _errs1 = errors;
                if (typeof key0 === "string") {
                    if (key0.length > 128) {
                        errors++;
                    }
                    else {
                        if (!pattern0.test(key0)) {
                            errors++;
                        }
                    }
                }
                var valid0 = _errs1 === errors;
                if (!valid0) {
                    errors++;
                    return false;
                    break;
                }
            }
            if (valid0) {
                for (const key1 in data) {
                    let data0 = data[key1];
                    const _errs3 = errors;
                    if (errors === _errs3) {
                        if (typeof data0 === "string") {
                            if (data0.length > 32768) {
                                return false;
                            }
                            else {
                                if (!pattern1.test(data0)) {
                                    return false;
                                }
                            }
                        }
                        else {
                            return false;
                        }
                    }
                    var valid1 = _errs3 === errors;
                    if (!valid1) {
                        break;
                    }
                }
            }
        }
    }
    else {
        return false;
    }
} return errors === 0; }
const pattern4 = new RegExp("^(?=\\d)(?:\\d{1,5}d)?(?:\\d{1,6}h)?(?:\\d{1,7}m)?(?:\\d{1,8}s)?$", "u");
function validate27(data) { let errors = 0; if (errors === 0) {
    if (typeof data === "string") {
        if (data.length > 32) {
            return false;
        }
        else {
            if (!pattern4.test(data)) {
                return false;
            }
        }
    }
    else {
        return false;
    }
} return errors === 0; }
function validate29(data) { let errors = 0; if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        const _errs1 = errors;
        for (const key0 in data) {
            if (!(((key0 === "prerelease") || (key0 === "downgrade")) || (key0 === "unpackaged"))) {
                return false;
                break;
            }
        }
        if (_errs1 === errors) {
            if (data.prerelease !== undefined) {
                const _errs2 = errors;
                if (typeof data.prerelease !== "boolean") {
                    return false;
                }
                var valid0 = _errs2 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.downgrade !== undefined) {
                    const _errs4 = errors;
                    if (typeof data.downgrade !== "boolean") {
                        return false;
                    }
                    var valid0 = _errs4 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.unpackaged !== undefined) {
                        const _errs6 = errors;
                        if (typeof data.unpackaged !== "boolean") {
                            return false;
                        }
                        var valid0 = _errs6 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                }
            }
        }
    }
    else {
        return false;
    }
} return errors === 0; }
const pattern5 = new RegExp("^(?:@[A-Za-z0-9](?:[A-Za-z0-9_-]*)(?:/[A-Za-z0-9][A-Za-z0-9._-]*)?|role:(?:admin|maintain|write|triage|read)|[A-Za-z0-9][A-Za-z0-9._-]*)$", "u");
function validate32(data) { let errors = 0; if (errors === 0) {
    if (typeof data === "string") {
        if (data.length > 140) {
            return false;
        }
        else {
            if (!pattern5.test(data)) {
                return false;
            }
        }
    }
    else {
        return false;
    }
} return errors === 0; }
function validate31(data) { let errors = 0; if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        const _errs1 = errors;
        for (const key0 in data) {
            if (!((key0 === "count") || (key0 === "from"))) {
                return false;
                break;
            }
        }
        if (_errs1 === errors) {
            if (data.count !== undefined) {
                let data0 = data.count;
                const _errs2 = errors;
                if (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
                    return false;
                }
                if (errors === _errs2) {
                    if ((typeof data0 == "number") && (isFinite(data0))) {
                        if (data0 > 100 || isNaN(data0)) {
                            return false;
                        }
                        else {
                            if (data0 < 0 || isNaN(data0)) {
                                return false;
                            }
                        }
                    }
                }
                var valid0 = _errs2 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.from !== undefined) {
                    let data1 = data.from;
                    const _errs4 = errors;
                    if (errors === _errs4) {
                        if (Array.isArray(data1)) {
                            if (data1.length > 200) {
                                return false;
                            }
                            else {
                                var valid1 = true;
                                const len0 = data1.length;
                                for (let i0 = 0; i0 < len0; i0++) {
                                    const _errs6 = errors;
                                    if (!(validate32(data1[i0]))) {
                                        errors++;
                                    }
                                    var valid1 = _errs6 === errors;
                                    if (!valid1) {
                                        break;
                                    }
                                }
                            }
                        }
                        else {
                            return false;
                        }
                    }
                    var valid0 = _errs4 === errors;
                }
                else {
                    var valid0 = true;
                }
            }
        }
    }
    else {
        return false;
    }
} return errors === 0; }
function validate35(data) { let errors = 0; if (errors === 0) {
    if (Array.isArray(data)) {
        if (data.length > 200) {
            return false;
        }
        else {
            var valid0 = true;
            const len0 = data.length;
            for (let i0 = 0; i0 < len0; i0++) {
                const _errs1 = errors;
                if (!(validate32(data[i0]))) {
                    errors++;
                }
                var valid0 = _errs1 === errors;
                if (!valid0) {
                    break;
                }
            }
        }
    }
    else {
        return false;
    }
} return errors === 0; }
const pattern6 = new RegExp("^(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:-(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun))?(?:,(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:-(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun))?)*(?: (?:[01]\\d|2[0-3]):[0-5]\\d-(?:(?:[01]\\d|2[0-3]):[0-5]\\d|24:00))?|(?:[01]\\d|2[0-3]):[0-5]\\d-(?:(?:[01]\\d|2[0-3]):[0-5]\\d|24:00)|\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:/\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01]))?)$", "u");
function validate40(data) { let errors = 0; if (errors === 0) {
    if (typeof data === "string") {
        if (data.length > 100) {
            return false;
        }
        else {
            if (!pattern6.test(data)) {
                return false;
            }
        }
    }
    else {
        return false;
    }
} return errors === 0; }
const pattern8 = new RegExp("\\S", "u");
function validate43(data) { let errors = 0; if (errors === 0) {
    if (typeof data === "string") {
        if (data.length > 1000) {
            return false;
        }
        else {
            if (data.length < 1) {
                return false;
            }
            else {
                if (!pattern8.test(data)) {
                    return false;
                }
            }
        }
    }
    else {
        return false;
    }
} return errors === 0; }
const pattern7 = new RegExp("^[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+){0,2}$", "u");
function validate39(data) { let errors = 0; const _errs1 = errors; let valid0 = false; let passing0 = null; const _errs2 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if ((data.allow === undefined) && (missing0 = "allow")) {
        errors++;
    }
} var _valid0 = _errs2 === errors; if (_valid0) {
    valid0 = true;
    passing0 = 0;
} const _errs3 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing1;
    if ((data.deny === undefined) && (missing1 = "deny")) {
        errors++;
    }
} var _valid0 = _errs3 === errors; if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
}
else {
    if (_valid0) {
        valid0 = true;
        passing0 = 1;
    }
} if (!valid0) {
    errors++;
    return false;
}
else {
    errors = _errs1;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        const _errs4 = errors;
        for (const key0 in data) {
            if (!((((key0 === "allow") || (key0 === "deny")) || (key0 === "timezone")) || (key0 === "reason"))) {
                return false;
                break;
            }
        }
        if (_errs4 === errors) {
            if (data.allow !== undefined) {
                const _errs5 = errors;
                if (!(validate40(data.allow))) {
                    errors++;
                }
                var valid1 = _errs5 === errors;
            }
            else {
                var valid1 = true;
            }
            if (valid1) {
                if (data.deny !== undefined) {
                    const _errs6 = errors;
                    if (!(validate40(data.deny))) {
                        errors++;
                    }
                    var valid1 = _errs6 === errors;
                }
                else {
                    var valid1 = true;
                }
                if (valid1) {
                    if (data.timezone !== undefined) {
                        let data2 = data.timezone;
                        const _errs7 = errors;
                        if (errors === _errs7) {
                            if (typeof data2 === "string") {
                                if (data2.length > 64) {
                                    return false;
                                }
                                else {
                                    if (!pattern7.test(data2)) {
                                        return false;
                                    }
                                }
                            }
                            else {
                                return false;
                            }
                        }
                        var valid1 = _errs7 === errors;
                    }
                    else {
                        var valid1 = true;
                    }
                    if (valid1) {
                        if (data.reason !== undefined) {
                            const _errs9 = errors;
                            if (!(validate43(data.reason))) {
                                errors++;
                            }
                            var valid1 = _errs9 === errors;
                        }
                        else {
                            var valid1 = true;
                        }
                    }
                }
            }
        }
    }
    else {
        return false;
    }
} return errors === 0; }
function validate38(data) { let errors = 0; if (errors === 0) {
    if (Array.isArray(data)) {
        if (data.length > 100) {
            return false;
        }
        else {
            var valid0 = true;
            const len0 = data.length;
            for (let i0 = 0; i0 < len0; i0++) {
                const _errs1 = errors;
                if (!(validate39(data[i0]))) {
                    errors++;
                }
                var valid0 = _errs1 === errors;
                if (!valid0) {
                    break;
                }
            }
        }
    }
    else {
        return false;
    }
} return errors === 0; }
const schema19 = { "type": "object", "additionalProperties": false, "properties": { "type": { "enum": ["immediate", "blue_green", "canary", "rolling"] }, "steps": { "type": "array", "maxItems": 50, "items": { "type": "integer", "minimum": 0, "maximum": 99 } }, "interval": { "$ref": "#/$defs/duration" }, "watch": { "$ref": "#/$defs/duration" }, "analysis": { "type": "array", "maxItems": 20, "items": { "type": "string", "maxLength": 63, "pattern": "^[a-z][a-z0-9-]*$" } } } };
function validate48(data) { let errors = 0; if (errors === 0) {
    if (typeof data === "string") {
        if (data.length > 32) {
            return false;
        }
        else {
            if (!pattern4.test(data)) {
                return false;
            }
        }
    }
    else {
        return false;
    }
} return errors === 0; }
const pattern10 = new RegExp("^[a-z][a-z0-9-]*$", "u");
function validate47(data) { let errors = 0; if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        const _errs1 = errors;
        for (const key0 in data) {
            if (!(((((key0 === "type") || (key0 === "steps")) || (key0 === "interval")) || (key0 === "watch")) || (key0 === "analysis"))) {
                return false;
                break;
            }
        }
        if (_errs1 === errors) {
            if (data.type !== undefined) {
                let data0 = data.type;
                const _errs2 = errors;
                if (!((((data0 === "immediate") || (data0 === "blue_green")) || (data0 === "canary")) || (data0 === "rolling"))) {
                    return false;
                }
                var valid0 = _errs2 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.steps !== undefined) {
                    let data1 = data.steps;
                    const _errs3 = errors;
                    if (errors === _errs3) {
                        if (Array.isArray(data1)) {
                            if (data1.length > 50) {
                                return false;
                            }
                            else {
                                var valid1 = true;
                                const len0 = data1.length;
                                for (let i0 = 0; i0 < len0; i0++) {
                                    let data2 = data1[i0];
                                    const _errs5 = errors;
                                    if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
                                        return false;
                                    }
                                    if (errors === _errs5) {
                                        if ((typeof data2 == "number") && (isFinite(data2))) {
                                            if (data2 > 99 || isNaN(data2)) {
                                                return false;
                                            }
                                            else {
                                                if (data2 < 0 || isNaN(data2)) {
                                                    return false;
                                                }
                                            }
                                        }
                                    }
                                    var valid1 = _errs5 === errors;
                                    if (!valid1) {
                                        break;
                                    }
                                }
                            }
                        }
                        else {
                            return false;
                        }
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.interval !== undefined) {
                        const _errs7 = errors;
                        if (!(validate48(data.interval))) {
                            errors++;
                        }
                        var valid0 = _errs7 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.watch !== undefined) {
                            const _errs8 = errors;
                            if (!(validate48(data.watch))) {
                                errors++;
                            }
                            var valid0 = _errs8 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.analysis !== undefined) {
                                let data5 = data.analysis;
                                const _errs9 = errors;
                                if (errors === _errs9) {
                                    if (Array.isArray(data5)) {
                                        if (data5.length > 20) {
                                            return false;
                                        }
                                        else {
                                            var valid2 = true;
                                            const len1 = data5.length;
                                            for (let i1 = 0; i1 < len1; i1++) {
                                                let data6 = data5[i1];
                                                const _errs11 = errors;
                                                if (errors === _errs11) {
                                                    if (typeof data6 === "string") {
                                                        if (data6.length > 63) {
                                                            return false;
                                                        }
                                                        else {
                                                            if (!pattern10.test(data6)) {
                                                                return false;
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        return false;
                                                    }
                                                }
                                                var valid2 = _errs11 === errors;
                                                if (!valid2) {
                                                    break;
                                                }
                                            }
                                        }
                                    }
                                    else {
                                        return false;
                                    }
                                }
                                var valid0 = _errs9 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        return false;
    }
} return errors === 0; }
const schema21 = { "type": "object", "additionalProperties": false, "properties": { "signature": { "type": "boolean" }, "vulnerabilities": { "enum": ["low", "medium", "high", "critical"] }, "contract": { "enum": ["semver"] } } };
function validate52(data) { let errors = 0; if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        const _errs1 = errors;
        for (const key0 in data) {
            if (!(((key0 === "signature") || (key0 === "vulnerabilities")) || (key0 === "contract"))) {
                return false;
                break;
            }
        }
        if (_errs1 === errors) {
            if (data.signature !== undefined) {
                const _errs2 = errors;
                if (typeof data.signature !== "boolean") {
                    return false;
                }
                var valid0 = _errs2 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.vulnerabilities !== undefined) {
                    let data1 = data.vulnerabilities;
                    const _errs4 = errors;
                    if (!((((data1 === "low") || (data1 === "medium")) || (data1 === "high")) || (data1 === "critical"))) {
                        return false;
                    }
                    var valid0 = _errs4 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.contract !== undefined) {
                        const _errs5 = errors;
                        if (!(data.contract === "semver")) {
                            return false;
                        }
                        var valid0 = _errs5 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                }
            }
        }
    }
    else {
        return false;
    }
} return errors === 0; }
function validate54(data) { let errors = 0; if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        const _errs1 = errors;
        for (const key0 in data) {
            if (!(((key0 === "automatic") || (key0 === "maxAge")) || (key0 === "maxFailures"))) {
                return false;
                break;
            }
        }
        if (_errs1 === errors) {
            if (data.automatic !== undefined) {
                const _errs2 = errors;
                if (typeof data.automatic !== "boolean") {
                    return false;
                }
                var valid0 = _errs2 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.maxAge !== undefined) {
                    const _errs4 = errors;
                    if (!(validate48(data.maxAge))) {
                        errors++;
                    }
                    var valid0 = _errs4 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.maxFailures !== undefined) {
                        let data2 = data.maxFailures;
                        const _errs5 = errors;
                        if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
                            return false;
                        }
                        if (errors === _errs5) {
                            if ((typeof data2 == "number") && (isFinite(data2))) {
                                if (data2 > 1000 || isNaN(data2)) {
                                    return false;
                                }
                                else {
                                    if (data2 < 1 || isNaN(data2)) {
                                        return false;
                                    }
                                }
                            }
                        }
                        var valid0 = _errs5 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                }
            }
        }
    }
    else {
        return false;
    }
} return errors === 0; }
const schema25 = { "type": "object", "required": ["type"], "additionalProperties": false, "properties": { "type": { "const": "mcp" }, "scope": { "enum": ["project", "global", "mcprc", "vscode"] }, "path": { "$ref": "#/$defs/path" }, "entry": { "type": "string", "maxLength": 63, "pattern": "^[A-Za-z0-9][A-Za-z0-9_-]*$" }, "launcher": { "type": "array", "maxItems": 20, "items": { "type": "string", "minLength": 1, "maxLength": 500, "pattern": "^[^\\u0000-\\u001f\\u007f]+$" } } } };
const pattern11 = new RegExp("^(?![/~])(?!(?:.*/)?\\.\\.(?:/|$))[^\\\\:\\u0000-\\u001f\\u007f]+$", "u");
function validate61(data) { let errors = 0; if (errors === 0) {
    if (typeof data === "string") {
        if (data.length > 500) {
            return false;
        }
        else {
            if (data.length < 1) {
                return false;
            }
            else {
                if (!pattern11.test(data)) {
                    return false;
                }
            }
        }
    }
    else {
        return false;
    }
} return errors === 0; }
const pattern12 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]*$", "u");
const pattern13 = new RegExp("^[^\\u0000-\\u001f\\u007f]+$", "u");
function validate60(data) { let errors = 0; if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((data.type === undefined) && (missing0 = "type")) {
            return false;
        }
        else {
            const _errs1 = errors;
            for (const key0 in data) {
                if (!(((((key0 === "type") || (key0 === "scope")) || (key0 === "path")) || (key0 === "entry")) || (key0 === "launcher"))) {
                    return false;
                    break;
                }
            }
            if (_errs1 === errors) {
                if (data.type !== undefined) {
                    const _errs2 = errors;
                    if ("mcp" !== data.type) {
                        return false;
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.scope !== undefined) {
                        let data1 = data.scope;
                        const _errs3 = errors;
                        if (!((((data1 === "project") || (data1 === "global")) || (data1 === "mcprc")) || (data1 === "vscode"))) {
                            return false;
                        }
                        var valid0 = _errs3 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.path !== undefined) {
                            const _errs4 = errors;
                            if (!(validate61(data.path))) {
                                errors++;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.entry !== undefined) {
                                let data3 = data.entry;
                                const _errs5 = errors;
                                if (errors === _errs5) {
                                    if (typeof data3 === "string") {
                                        if (data3.length > 63) {
                                            return false;
                                        }
                                        else {
                                            if (!pattern12.test(data3)) {
                                                return false;
                                            }
                                        }
                                    }
                                    else {
                                        return false;
                                    }
                                }
                                var valid0 = _errs5 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.launcher !== undefined) {
                                    let data4 = data.launcher;
                                    const _errs7 = errors;
                                    if (errors === _errs7) {
                                        if (Array.isArray(data4)) {
                                            if (data4.length > 20) {
                                                return false;
                                            }
                                            else {
                                                var valid1 = true;
                                                const len0 = data4.length;
                                                for (let i0 = 0; i0 < len0; i0++) {
                                                    let data5 = data4[i0];
                                                    const _errs9 = errors;
                                                    if (errors === _errs9) {
                                                        if (typeof data5 === "string") {
                                                            if (data5.length > 500) {
                                                                return false;
                                                            }
                                                            else {
                                                                if (data5.length < 1) {
                                                                    return false;
                                                                }
                                                                else {
                                                                    if (!pattern13.test(data5)) {
                                                                        return false;
                                                                    }
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            return false;
                                                        }
                                                    }
                                                    var valid1 = _errs9 === errors;
                                                    if (!valid1) {
                                                        break;
                                                    }
                                                }
                                            }
                                        }
                                        else {
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs7 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        return false;
    }
} return errors === 0; }
const pattern14 = new RegExp("^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$", "u");
function validate64(data) { let errors = 0; if (errors === 0) {
    if (typeof data === "string") {
        if (data.length > 63) {
            return false;
        }
        else {
            if (!pattern14.test(data)) {
                return false;
            }
        }
    }
    else {
        return false;
    }
} return errors === 0; }
const pattern15 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._:/@-]*$", "u");
const pattern16 = new RegExp("^(?:\\*\\.)?[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$", "u");
function validate63(data) { let errors = 0; if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((data.type === undefined) && (missing0 = "type")) {
            return false;
        }
        else {
            const _errs1 = errors;
            for (const key0 in data) {
                if (!(((((key0 === "type") || (key0 === "namespace")) || (key0 === "context")) || (key0 === "gateway")) || (key0 === "replicas"))) {
                    return false;
                    break;
                }
            }
            if (_errs1 === errors) {
                if (data.type !== undefined) {
                    const _errs2 = errors;
                    if ("kubernetes" !== data.type) {
                        return false;
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.namespace !== undefined) {
                        const _errs3 = errors;
                        if (!(validate64(data.namespace))) {
                            errors++;
                        }
                        var valid0 = _errs3 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.context !== undefined) {
                            let data2 = data.context;
                            const _errs4 = errors;
                            if (errors === _errs4) {
                                if (typeof data2 === "string") {
                                    if (data2.length > 253) {
                                        return false;
                                    }
                                    else {
                                        if (!pattern15.test(data2)) {
                                            return false;
                                        }
                                    }
                                }
                                else {
                                    return false;
                                }
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.gateway !== undefined) {
                                let data3 = data.gateway;
                                const _errs6 = errors;
                                if (errors === _errs6) {
                                    if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                                        let missing1;
                                        if ((data3.name === undefined) && (missing1 = "name")) {
                                            return false;
                                        }
                                        else {
                                            const _errs8 = errors;
                                            for (const key1 in data3) {
                                                if (!(((key1 === "name") || (key1 === "namespace")) || (key1 === "hostname"))) {
                                                    return false;
                                                    break;
                                                }
                                            }
                                            if (_errs8 === errors) {
                                                if (data3.name !== undefined) {
                                                    const _errs9 = errors;
                                                    if (!(validate64(data3.name))) {
                                                        errors++;
                                                    }
                                                    var valid1 = _errs9 === errors;
                                                }
                                                else {
                                                    var valid1 = true;
                                                }
                                                if (valid1) {
                                                    if (data3.namespace !== undefined) {
                                                        const _errs10 = errors;
                                                        if (!(validate64(data3.namespace))) {
                                                            errors++;
                                                        }
                                                        var valid1 = _errs10 === errors;
                                                    }
                                                    else {
                                                        var valid1 = true;
                                                    }
                                                    if (valid1) {
                                                        if (data3.hostname !== undefined) {
                                                            let data6 = data3.hostname;
                                                            const _errs11 = errors;
                                                            if (errors === _errs11) {
                                                                if (typeof data6 === "string") {
                                                                    if (data6.length > 253) {
                                                                        return false;
                                                                    }
                                                                    else {
                                                                        if (!pattern16.test(data6)) {
                                                                            return false;
                                                                        }
                                                                    }
                                                                }
                                                                else {
                                                                    return false;
                                                                }
                                                            }
                                                            var valid1 = _errs11 === errors;
                                                        }
                                                        else {
                                                            var valid1 = true;
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                    else {
                                        return false;
                                    }
                                }
                                var valid0 = _errs6 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.replicas !== undefined) {
                                    let data7 = data.replicas;
                                    const _errs13 = errors;
                                    if (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) {
                                        return false;
                                    }
                                    if (errors === _errs13) {
                                        if ((typeof data7 == "number") && (isFinite(data7))) {
                                            if (data7 > 1000 || isNaN(data7)) {
                                                return false;
                                            }
                                            else {
                                                if (data7 < 0 || isNaN(data7)) {
                                                    return false;
                                                }
                                            }
                                        }
                                    }
                                    var valid0 = _errs13 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        return false;
    }
} return errors === 0; }
const pattern17 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_.-]*$", "u");
function validate68(data) { let errors = 0; if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((data.type === undefined) && (missing0 = "type")) {
            return false;
        }
        else {
            const _errs1 = errors;
            for (const key0 in data) {
                if (!((((key0 === "type") || (key0 === "path")) || (key0 === "backend")) || (key0 === "socket"))) {
                    return false;
                    break;
                }
            }
            if (_errs1 === errors) {
                if (data.type !== undefined) {
                    const _errs2 = errors;
                    if ("haproxy" !== data.type) {
                        return false;
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.path !== undefined) {
                        const _errs3 = errors;
                        if (!(validate61(data.path))) {
                            errors++;
                        }
                        var valid0 = _errs3 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.backend !== undefined) {
                            let data2 = data.backend;
                            const _errs4 = errors;
                            if (errors === _errs4) {
                                if (typeof data2 === "string") {
                                    if (data2.length > 63) {
                                        return false;
                                    }
                                    else {
                                        if (!pattern17.test(data2)) {
                                            return false;
                                        }
                                    }
                                }
                                else {
                                    return false;
                                }
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.socket !== undefined) {
                                let data3 = data.socket;
                                const _errs6 = errors;
                                if (errors === _errs6) {
                                    if (typeof data3 === "string") {
                                        if (data3.length > 500) {
                                            return false;
                                        }
                                        else {
                                            if (data3.length < 1) {
                                                return false;
                                            }
                                            else {
                                                if (!pattern13.test(data3)) {
                                                    return false;
                                                }
                                            }
                                        }
                                    }
                                    else {
                                        return false;
                                    }
                                }
                                var valid0 = _errs6 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        return false;
    }
} return errors === 0; }
function validate70(data) { let errors = 0; if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((data.type === undefined) && (missing0 = "type")) {
            return false;
        }
        else {
            const _errs1 = errors;
            for (const key0 in data) {
                if (!((key0 === "type") || (key0 === "path"))) {
                    return false;
                    break;
                }
            }
            if (_errs1 === errors) {
                if (data.type !== undefined) {
                    const _errs2 = errors;
                    if ("registry" !== data.type) {
                        return false;
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.path !== undefined) {
                        const _errs3 = errors;
                        if (!(validate61(data.path))) {
                            errors++;
                        }
                        var valid0 = _errs3 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                }
            }
        }
    }
    else {
        return false;
    }
} return errors === 0; }
function validate72(data) { let errors = 0; if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((data.type === undefined) && (missing0 = "type")) || ((data.command === undefined) && (missing0 = "command"))) {
            return false;
        }
        else {
            const _errs1 = errors;
            for (const key0 in data) {
                if (!((((key0 === "type") || (key0 === "command")) || (key0 === "args")) || (key0 === "timeout"))) {
                    return false;
                    break;
                }
            }
            if (_errs1 === errors) {
                if (data.type !== undefined) {
                    const _errs2 = errors;
                    if ("command" !== data.type) {
                        return false;
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.command !== undefined) {
                        let data1 = data.command;
                        const _errs3 = errors;
                        if (errors === _errs3) {
                            if (typeof data1 === "string") {
                                if (data1.length > 500) {
                                    return false;
                                }
                                else {
                                    if (data1.length < 1) {
                                        return false;
                                    }
                                    else {
                                        if (!pattern13.test(data1)) {
                                            return false;
                                        }
                                    }
                                }
                            }
                            else {
                                return false;
                            }
                        }
                        var valid0 = _errs3 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.args !== undefined) {
                            let data2 = data.args;
                            const _errs5 = errors;
                            if (errors === _errs5) {
                                if (Array.isArray(data2)) {
                                    if (data2.length > 100) {
                                        return false;
                                    }
                                    else {
                                        var valid1 = true;
                                        const len0 = data2.length;
                                        for (let i0 = 0; i0 < len0; i0++) {
                                            let data3 = data2[i0];
                                            const _errs7 = errors;
                                            if (errors === _errs7) {
                                                if (typeof data3 === "string") {
                                                    if (data3.length > 2000) {
                                                        return false;
                                                    }
                                                    else {
                                                        if (!pattern1.test(data3)) {
                                                            return false;
                                                        }
                                                    }
                                                }
                                                else {
                                                    return false;
                                                }
                                            }
                                            var valid1 = _errs7 === errors;
                                            if (!valid1) {
                                                break;
                                            }
                                        }
                                    }
                                }
                                else {
                                    return false;
                                }
                            }
                            var valid0 = _errs5 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.timeout !== undefined) {
                                const _errs9 = errors;
                                if (!(validate48(data.timeout))) {
                                    errors++;
                                }
                                var valid0 = _errs9 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        return false;
    }
} return errors === 0; }
function validate59(data) { let errors = 0; if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        const tag0 = data.type;
        if (typeof tag0 == "string") {
            if (tag0 === "mcp") {
                if (!(validate60(data))) {
                    errors++;
                }
            }
            else if (tag0 === "kubernetes") {
                if (!(validate63(data))) {
                    errors++;
                }
            }
            else if (tag0 === "haproxy") {
                if (!(validate68(data))) {
                    errors++;
                }
            }
            else if (tag0 === "registry") {
                if (!(validate70(data))) {
                    errors++;
                }
            }
            else if (tag0 === "command") {
                if (!(validate72(data))) {
                    errors++;
                }
            }
            else {
                return false;
            }
        }
        else {
            return false;
        }
    }
    else {
        return false;
    }
} return errors === 0; }
function validate58(data) { let errors = 0; if (errors === 0) {
    if (Array.isArray(data)) {
        if (data.length > 50) {
            return false;
        }
        else {
            var valid0 = true;
            const len0 = data.length;
            for (let i0 = 0; i0 < len0; i0++) {
                const _errs1 = errors;
                if (!(validate59(data[i0]))) {
                    errors++;
                }
                var valid0 = _errs1 === errors;
                if (!valid0) {
                    break;
                }
            }
        }
    }
    else {
        return false;
    }
} return errors === 0; }
const pattern21 = new RegExp("^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*$", "u");
const pattern22 = new RegExp("^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:T(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d{1,9})?)?Z)?$", "u");
function validate84(data) { let errors = 0; if (errors === 0) {
    if (typeof data === "string") {
        if (!pattern22.test(data)) {
            return false;
        }
    }
    else {
        return false;
    }
} return errors === 0; }
function validate82(data) { let errors = 0; if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((((data.rule === undefined) && (missing0 = "rule")) || ((data.reason === undefined) && (missing0 = "reason"))) || ((data.until === undefined) && (missing0 = "until"))) {
            return false;
        }
        else {
            const _errs1 = errors;
            for (const key0 in data) {
                if (!(((key0 === "rule") || (key0 === "reason")) || (key0 === "until"))) {
                    return false;
                    break;
                }
            }
            if (_errs1 === errors) {
                if (data.rule !== undefined) {
                    let data0 = data.rule;
                    const _errs2 = errors;
                    if (errors === _errs2) {
                        if (typeof data0 === "string") {
                            if (data0.length > 128) {
                                return false;
                            }
                            else {
                                if (!pattern21.test(data0)) {
                                    return false;
                                }
                            }
                        }
                        else {
                            return false;
                        }
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.reason !== undefined) {
                        const _errs4 = errors;
                        if (!(validate43(data.reason))) {
                            errors++;
                        }
                        var valid0 = _errs4 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.until !== undefined) {
                            const _errs5 = errors;
                            if (!(validate84(data.until))) {
                                errors++;
                            }
                            var valid0 = _errs5 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                    }
                }
            }
        }
    }
    else {
        return false;
    }
} return errors === 0; }
function validate81(data) { let errors = 0; if (errors === 0) {
    if (Array.isArray(data)) {
        if (data.length > 100) {
            return false;
        }
        else {
            var valid0 = true;
            const len0 = data.length;
            for (let i0 = 0; i0 < len0; i0++) {
                const _errs1 = errors;
                if (!(validate82(data[i0]))) {
                    errors++;
                }
                var valid0 = _errs1 === errors;
                if (!valid0) {
                    break;
                }
            }
        }
    }
    else {
        return false;
    }
} return errors === 0; }
const pattern2 = new RegExp("^(?:@[A-Za-z0-9][A-Za-z0-9-]*/)?[A-Za-z0-9][A-Za-z0-9._-]*$", "u");
const pattern3 = new RegExp("^@?[A-Za-z0-9][A-Za-z0-9_-]*$", "u");
const func2 = Object.prototype.hasOwnProperty;
function validate22(data) { let errors = 0; if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((data.headgate === undefined) && (missing0 = "headgate")) {
            return false;
        }
        else {
            const _errs1 = errors;
            for (const key0 in data) {
                if (!(((((key0 === "headgate") || (key0 === "variables")) || (key0 === "teams")) || (key0 === "defaults")) || (key0 === "overrides"))) {
                    return false;
                    break;
                }
            }
            if (_errs1 === errors) {
                if (data.headgate !== undefined) {
                    const _errs2 = errors;
                    if (!(validate23(data.headgate))) {
                        errors++;
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.variables !== undefined) {
                        const _errs3 = errors;
                        if (!(validate25(data.variables))) {
                            errors++;
                        }
                        var valid0 = _errs3 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.teams !== undefined) {
                            let data2 = data.teams;
                            const _errs4 = errors;
                            if (errors === _errs4) {
                                if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                                    if (Object.keys(data2).length > 1000) {
                                        return false;
                                    }
                                    else {
                                        for (const key1 in data2) {
                                            const _errs6 = errors;
                                            if (typeof key1 === "string") {
                                                if (key1.length > 140) {
                                                    errors++;
                                                }
                                                else {
                                                    if (!pattern2.test(key1)) {
                                                        errors++;
                                                    }
                                                }
                                            }
                                            var valid1 = _errs6 === errors;
                                            if (!valid1) {
                                                errors++;
                                                return false;
                                                break;
                                            }
                                        }
                                        if (valid1) {
                                            for (const key2 in data2) {
                                                let data3 = data2[key2];
                                                const _errs8 = errors;
                                                if (errors === _errs8) {
                                                    if (Array.isArray(data3)) {
                                                        if (data3.length > 1000) {
                                                            return false;
                                                        }
                                                        else {
                                                            var valid3 = true;
                                                            const len0 = data3.length;
                                                            for (let i0 = 0; i0 < len0; i0++) {
                                                                let data4 = data3[i0];
                                                                const _errs10 = errors;
                                                                if (errors === _errs10) {
                                                                    if (typeof data4 === "string") {
                                                                        if (data4.length > 100) {
                                                                            return false;
                                                                        }
                                                                        else {
                                                                            if (!pattern3.test(data4)) {
                                                                                return false;
                                                                            }
                                                                        }
                                                                    }
                                                                    else {
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid3 = _errs10 === errors;
                                                                if (!valid3) {
                                                                    break;
                                                                }
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        return false;
                                                    }
                                                }
                                                var valid2 = _errs8 === errors;
                                                if (!valid2) {
                                                    break;
                                                }
                                            }
                                        }
                                    }
                                }
                                else {
                                    return false;
                                }
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.defaults !== undefined) {
                                let data5 = data.defaults;
                                const _errs12 = errors;
                                if (errors === _errs12) {
                                    if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                                        const _errs14 = errors;
                                        for (const key3 in data5) {
                                            if (!(func2.call(schema7.properties.defaults.properties, key3))) {
                                                return false;
                                                break;
                                            }
                                        }
                                        if (_errs14 === errors) {
                                            if (data5.soak !== undefined) {
                                                const _errs15 = errors;
                                                if (!(validate27(data5.soak))) {
                                                    errors++;
                                                }
                                                var valid4 = _errs15 === errors;
                                            }
                                            else {
                                                var valid4 = true;
                                            }
                                            if (valid4) {
                                                if (data5.versions !== undefined) {
                                                    const _errs16 = errors;
                                                    if (!(validate29(data5.versions))) {
                                                        errors++;
                                                    }
                                                    var valid4 = _errs16 === errors;
                                                }
                                                else {
                                                    var valid4 = true;
                                                }
                                                if (valid4) {
                                                    if (data5.approvals !== undefined) {
                                                        const _errs17 = errors;
                                                        if (!(validate31(data5.approvals))) {
                                                            errors++;
                                                        }
                                                        var valid4 = _errs17 === errors;
                                                    }
                                                    else {
                                                        var valid4 = true;
                                                    }
                                                    if (valid4) {
                                                        if (data5.deployers !== undefined) {
                                                            const _errs18 = errors;
                                                            if (!(validate35(data5.deployers))) {
                                                                errors++;
                                                            }
                                                            var valid4 = _errs18 === errors;
                                                        }
                                                        else {
                                                            var valid4 = true;
                                                        }
                                                        if (valid4) {
                                                            if (data5.windows !== undefined) {
                                                                const _errs19 = errors;
                                                                if (!(validate38(data5.windows))) {
                                                                    errors++;
                                                                }
                                                                var valid4 = _errs19 === errors;
                                                            }
                                                            else {
                                                                var valid4 = true;
                                                            }
                                                            if (valid4) {
                                                                if (data5.strategy !== undefined) {
                                                                    const _errs20 = errors;
                                                                    if (!(validate47(data5.strategy))) {
                                                                        errors++;
                                                                    }
                                                                    var valid4 = _errs20 === errors;
                                                                }
                                                                else {
                                                                    var valid4 = true;
                                                                }
                                                                if (valid4) {
                                                                    if (data5.require !== undefined) {
                                                                        const _errs21 = errors;
                                                                        if (!(validate52(data5.require))) {
                                                                            errors++;
                                                                        }
                                                                        var valid4 = _errs21 === errors;
                                                                    }
                                                                    else {
                                                                        var valid4 = true;
                                                                    }
                                                                    if (valid4) {
                                                                        if (data5.rollback !== undefined) {
                                                                            const _errs22 = errors;
                                                                            if (!(validate54(data5.rollback))) {
                                                                                errors++;
                                                                            }
                                                                            var valid4 = _errs22 === errors;
                                                                        }
                                                                        else {
                                                                            var valid4 = true;
                                                                        }
                                                                        if (valid4) {
                                                                            if (data5.variables !== undefined) {
                                                                                const _errs23 = errors;
                                                                                if (!(validate25(data5.variables))) {
                                                                                    errors++;
                                                                                }
                                                                                var valid4 = _errs23 === errors;
                                                                            }
                                                                            else {
                                                                                var valid4 = true;
                                                                            }
                                                                            if (valid4) {
                                                                                if (data5.targets !== undefined) {
                                                                                    const _errs24 = errors;
                                                                                    if (!(validate58(data5.targets))) {
                                                                                        errors++;
                                                                                    }
                                                                                    var valid4 = _errs24 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid4 = true;
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                    else {
                                        return false;
                                    }
                                }
                                var valid0 = _errs12 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.overrides !== undefined) {
                                    const _errs25 = errors;
                                    if (!(validate81(data.overrides))) {
                                        errors++;
                                    }
                                    var valid0 = _errs25 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        return false;
    }
} return errors === 0; }
const environment = validate88;
const schema35 = { "type": "object", "additionalProperties": false, "properties": { "upstream": { "type": ["array", "object"], "items": { "$ref": "#/$defs/id" }, "maxItems": 50, "minProperties": 1, "maxProperties": 1, "additionalProperties": false, "properties": { "all": { "type": "array", "minItems": 1, "maxItems": 50, "items": { "$ref": "#/$defs/id" } }, "any": { "type": "array", "minItems": 1, "maxItems": 50, "items": { "$ref": "#/$defs/id" } } } }, "soak": { "$ref": "#/$defs/soak" }, "versions": { "$ref": "#/$defs/versions" }, "approvals": { "$ref": "#/$defs/approvals" }, "deployers": { "$ref": "#/$defs/deployers" }, "windows": { "$ref": "#/$defs/windows" }, "strategy": { "$ref": "#/$defs/strategy" }, "require": { "$ref": "#/$defs/require" }, "rollback": { "$ref": "#/$defs/rollback" }, "variables": { "$ref": "#/$defs/variables" }, "targets": { "$ref": "#/$defs/targets" }, "stage": { "enum": ["development", "testing", "staging", "production"] } } };
function validate88(data) { let errors = 0; if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        const _errs1 = errors;
        for (const key0 in data) {
            if (!(func2.call(schema35.properties, key0))) {
                return false;
                break;
            }
        }
        if (_errs1 === errors) {
            if (data.upstream !== undefined) {
                let data0 = data.upstream;
                const _errs2 = errors;
                if (!data0 || typeof data0 != "object") {
                    return false;
                }
                if (errors === _errs2) {
                    if (Array.isArray(data0)) {
                        if (data0.length > 50) {
                            return false;
                        }
                        else {
                            var valid1 = true;
                            const len0 = data0.length;
                            for (let i0 = 0; i0 < len0; i0++) {
                                const _errs4 = errors;
                                if (!(validate64(data0[i0]))) {
                                    errors++;
                                }
                                var valid1 = _errs4 === errors;
                                if (!valid1) {
                                    break;
                                }
                            }
                        }
                    }
                    if (errors === _errs2) {
                        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                            if (Object.keys(data0).length > 1) {
                                return false;
                            }
                            else {
                                if (Object.keys(data0).length < 1) {
                                    return false;
                                }
                                else {
                                    const _errs5 = errors;
                                    for (const key1 in data0) {
                                        if (!((key1 === "all") || (key1 === "any"))) {
                                            return false;
                                            break;
                                        }
                                    }
                                    if (_errs5 === errors) {
                                        if (data0.all !== undefined) {
                                            let data2 = data0.all;
                                            const _errs6 = errors;
                                            if (errors === _errs6) {
                                                if (Array.isArray(data2)) {
                                                    if (data2.length > 50) {
                                                        return false;
                                                    }
                                                    else {
                                                        if (data2.length < 1) {
                                                            return false;
                                                        }
                                                        else {
                                                            var valid3 = true;
                                                            const len1 = data2.length;
                                                            for (let i1 = 0; i1 < len1; i1++) {
                                                                const _errs8 = errors;
                                                                if (!(validate64(data2[i1]))) {
                                                                    errors++;
                                                                }
                                                                var valid3 = _errs8 === errors;
                                                                if (!valid3) {
                                                                    break;
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                                else {
                                                    return false;
                                                }
                                            }
                                            var valid2 = _errs6 === errors;
                                        }
                                        else {
                                            var valid2 = true;
                                        }
                                        if (valid2) {
                                            if (data0.any !== undefined) {
                                                let data4 = data0.any;
                                                const _errs9 = errors;
                                                if (errors === _errs9) {
                                                    if (Array.isArray(data4)) {
                                                        if (data4.length > 50) {
                                                            return false;
                                                        }
                                                        else {
                                                            if (data4.length < 1) {
                                                                return false;
                                                            }
                                                            else {
                                                                var valid4 = true;
                                                                const len2 = data4.length;
                                                                for (let i2 = 0; i2 < len2; i2++) {
                                                                    const _errs11 = errors;
                                                                    if (!(validate64(data4[i2]))) {
                                                                        errors++;
                                                                    }
                                                                    var valid4 = _errs11 === errors;
                                                                    if (!valid4) {
                                                                        break;
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        return false;
                                                    }
                                                }
                                                var valid2 = _errs9 === errors;
                                            }
                                            else {
                                                var valid2 = true;
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
                var valid0 = _errs2 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.soak !== undefined) {
                    const _errs12 = errors;
                    if (!(validate27(data.soak))) {
                        errors++;
                    }
                    var valid0 = _errs12 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.versions !== undefined) {
                        const _errs13 = errors;
                        if (!(validate29(data.versions))) {
                            errors++;
                        }
                        var valid0 = _errs13 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.approvals !== undefined) {
                            const _errs14 = errors;
                            if (!(validate31(data.approvals))) {
                                errors++;
                            }
                            var valid0 = _errs14 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.deployers !== undefined) {
                                const _errs15 = errors;
                                if (!(validate35(data.deployers))) {
                                    errors++;
                                }
                                var valid0 = _errs15 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.windows !== undefined) {
                                    const _errs16 = errors;
                                    if (!(validate38(data.windows))) {
                                        errors++;
                                    }
                                    var valid0 = _errs16 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.strategy !== undefined) {
                                        const _errs17 = errors;
                                        if (!(validate47(data.strategy))) {
                                            errors++;
                                        }
                                        var valid0 = _errs17 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.require !== undefined) {
                                            const _errs18 = errors;
                                            if (!(validate52(data.require))) {
                                                errors++;
                                            }
                                            var valid0 = _errs18 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.rollback !== undefined) {
                                                const _errs19 = errors;
                                                if (!(validate54(data.rollback))) {
                                                    errors++;
                                                }
                                                var valid0 = _errs19 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.variables !== undefined) {
                                                    const _errs20 = errors;
                                                    if (!(validate25(data.variables))) {
                                                        errors++;
                                                    }
                                                    var valid0 = _errs20 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.targets !== undefined) {
                                                        const _errs21 = errors;
                                                        if (!(validate58(data.targets))) {
                                                            errors++;
                                                        }
                                                        var valid0 = _errs21 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.stage !== undefined) {
                                                            let data16 = data.stage;
                                                            const _errs22 = errors;
                                                            if (!((((data16 === "development") || (data16 === "testing")) || (data16 === "staging")) || (data16 === "production"))) {
                                                                return false;
                                                            }
                                                            var valid0 = _errs22 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        return false;
    }
} return errors === 0; }
const server = validate102;
const schema36 = { "type": "object", "additionalProperties": false, "properties": { "name": { "type": "string", "minLength": 3, "maxLength": 200, "pattern": "^[a-zA-Z0-9.-]+/[a-zA-Z0-9._-]+$" }, "description": { "type": "string", "minLength": 1, "maxLength": 100, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" }, "owner": { "$ref": "#/$defs/actor" }, "category": { "type": "string", "maxLength": 63, "pattern": "^[a-z0-9][a-z0-9-]*$" }, "repository": { "$ref": "#/$defs/url" }, "health": { "type": "object", "additionalProperties": false, "properties": { "startup": { "type": "object", "additionalProperties": false, "properties": { "timeout": { "$ref": "#/$defs/duration" } } }, "probe": { "type": "object", "additionalProperties": false, "properties": { "type": { "enum": ["mcp", "http"] }, "healthy": { "type": "integer", "minimum": 1, "maximum": 100 }, "failed": { "type": "integer", "minimum": 1, "maximum": 100 }, "timeout": { "$ref": "#/$defs/duration" }, "interval": { "$ref": "#/$defs/duration" } } } } }, "lifecycle": { "type": "array", "maxItems": 1000, "items": { "type": "object", "additionalProperties": false, "properties": { "versions": { "type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[0-9A-Za-z.<>=^~|*+ -]+$" }, "state": { "enum": ["deprecated", "archived"] }, "reason": { "$ref": "#/$defs/reason" }, "until": { "$ref": "#/$defs/deadline" } }, "required": ["versions", "state"] } }, "variables": { "$ref": "#/$defs/variables" } } };
const pattern23 = new RegExp("^[a-zA-Z0-9.-]+/[a-zA-Z0-9._-]+$", "u");
const pattern24 = new RegExp("^[^\\u0000-\\u001f\\u007f]*$", "u");
const pattern25 = new RegExp("^[a-z0-9][a-z0-9-]*$", "u");
const pattern27 = new RegExp("^[0-9A-Za-z.<>=^~|*+ -]+$", "u");
const pattern26 = new RegExp("^https?://\\S+$", "u");
function validate104(data) { let errors = 0; if (errors === 0) {
    if (typeof data === "string") {
        if (data.length > 2000) {
            return false;
        }
        else {
            if (!pattern26.test(data)) {
                return false;
            }
        }
    }
    else {
        return false;
    }
} return errors === 0; }
function validate102(data) { let errors = 0; if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        const _errs1 = errors;
        for (const key0 in data) {
            if (!((((((((key0 === "name") || (key0 === "description")) || (key0 === "owner")) || (key0 === "category")) || (key0 === "repository")) || (key0 === "health")) || (key0 === "lifecycle")) || (key0 === "variables"))) {
                return false;
                break;
            }
        }
        if (_errs1 === errors) {
            if (data.name !== undefined) {
                let data0 = data.name;
                const _errs2 = errors;
                if (errors === _errs2) {
                    if (typeof data0 === "string") {
                        if (data0.length > 200) {
                            return false;
                        }
                        else {
                            if (data0.length < 3) {
                                return false;
                            }
                            else {
                                if (!pattern23.test(data0)) {
                                    return false;
                                }
                            }
                        }
                    }
                    else {
                        return false;
                    }
                }
                var valid0 = _errs2 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.description !== undefined) {
                    let data1 = data.description;
                    const _errs4 = errors;
                    if (errors === _errs4) {
                        if (typeof data1 === "string") {
                            if (data1.length > 100) {
                                return false;
                            }
                            else {
                                if (data1.length < 1) {
                                    return false;
                                }
                                else {
                                    if (!pattern24.test(data1)) {
                                        return false;
                                    }
                                }
                            }
                        }
                        else {
                            return false;
                        }
                    }
                    var valid0 = _errs4 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.owner !== undefined) {
                        const _errs6 = errors;
                        if (!(validate32(data.owner))) {
                            errors++;
                        }
                        var valid0 = _errs6 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.category !== undefined) {
                            let data3 = data.category;
                            const _errs7 = errors;
                            if (errors === _errs7) {
                                if (typeof data3 === "string") {
                                    if (data3.length > 63) {
                                        return false;
                                    }
                                    else {
                                        if (!pattern25.test(data3)) {
                                            return false;
                                        }
                                    }
                                }
                                else {
                                    return false;
                                }
                            }
                            var valid0 = _errs7 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.repository !== undefined) {
                                const _errs9 = errors;
                                if (!(validate104(data.repository))) {
                                    errors++;
                                }
                                var valid0 = _errs9 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.health !== undefined) {
                                    let data5 = data.health;
                                    const _errs10 = errors;
                                    if (errors === _errs10) {
                                        if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                                            const _errs12 = errors;
                                            for (const key1 in data5) {
                                                if (!((key1 === "startup") || (key1 === "probe"))) {
                                                    return false;
                                                    break;
                                                }
                                            }
                                            if (_errs12 === errors) {
                                                if (data5.startup !== undefined) {
                                                    let data6 = data5.startup;
                                                    const _errs13 = errors;
                                                    if (errors === _errs13) {
                                                        if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                                                            const _errs15 = errors;
                                                            for (const key2 in data6) {
                                                                if (!(key2 === "timeout")) {
                                                                    return false;
                                                                    break;
                                                                }
                                                            }
                                                            if (_errs15 === errors) {
                                                                if (data6.timeout !== undefined) {
                                                                    if (!(validate48(data6.timeout))) {
                                                                        errors++;
                                                                    }
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            return false;
                                                        }
                                                    }
                                                    var valid1 = _errs13 === errors;
                                                }
                                                else {
                                                    var valid1 = true;
                                                }
                                                if (valid1) {
                                                    if (data5.probe !== undefined) {
                                                        let data8 = data5.probe;
                                                        const _errs17 = errors;
                                                        if (errors === _errs17) {
                                                            if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                                                                const _errs19 = errors;
                                                                for (const key3 in data8) {
                                                                    if (!(((((key3 === "type") || (key3 === "healthy")) || (key3 === "failed")) || (key3 === "timeout")) || (key3 === "interval"))) {
                                                                        return false;
                                                                        break;
                                                                    }
                                                                }
                                                                if (_errs19 === errors) {
                                                                    if (data8.type !== undefined) {
                                                                        let data9 = data8.type;
                                                                        const _errs20 = errors;
                                                                        if (!((data9 === "mcp") || (data9 === "http"))) {
                                                                            return false;
                                                                        }
                                                                        var valid3 = _errs20 === errors;
                                                                    }
                                                                    else {
                                                                        var valid3 = true;
                                                                    }
                                                                    if (valid3) {
                                                                        if (data8.healthy !== undefined) {
                                                                            let data10 = data8.healthy;
                                                                            const _errs21 = errors;
                                                                            if (!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) {
                                                                                return false;
                                                                            }
                                                                            if (errors === _errs21) {
                                                                                if ((typeof data10 == "number") && (isFinite(data10))) {
                                                                                    if (data10 > 100 || isNaN(data10)) {
                                                                                        return false;
                                                                                    }
                                                                                    else {
                                                                                        if (data10 < 1 || isNaN(data10)) {
                                                                                            return false;
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                            var valid3 = _errs21 === errors;
                                                                        }
                                                                        else {
                                                                            var valid3 = true;
                                                                        }
                                                                        if (valid3) {
                                                                            if (data8.failed !== undefined) {
                                                                                let data11 = data8.failed;
                                                                                const _errs23 = errors;
                                                                                if (!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))) {
                                                                                    return false;
                                                                                }
                                                                                if (errors === _errs23) {
                                                                                    if ((typeof data11 == "number") && (isFinite(data11))) {
                                                                                        if (data11 > 100 || isNaN(data11)) {
                                                                                            return false;
                                                                                        }
                                                                                        else {
                                                                                            if (data11 < 1 || isNaN(data11)) {
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                                var valid3 = _errs23 === errors;
                                                                            }
                                                                            else {
                                                                                var valid3 = true;
                                                                            }
                                                                            if (valid3) {
                                                                                if (data8.timeout !== undefined) {
                                                                                    const _errs25 = errors;
                                                                                    if (!(validate48(data8.timeout))) {
                                                                                        errors++;
                                                                                    }
                                                                                    var valid3 = _errs25 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid3 = true;
                                                                                }
                                                                                if (valid3) {
                                                                                    if (data8.interval !== undefined) {
                                                                                        const _errs26 = errors;
                                                                                        if (!(validate48(data8.interval))) {
                                                                                            errors++;
                                                                                        }
                                                                                        var valid3 = _errs26 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid3 = true;
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                return false;
                                                            }
                                                        }
                                                        var valid1 = _errs17 === errors;
                                                    }
                                                    else {
                                                        var valid1 = true;
                                                    }
                                                }
                                            }
                                        }
                                        else {
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs10 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.lifecycle !== undefined) {
                                        let data14 = data.lifecycle;
                                        const _errs27 = errors;
                                        if (errors === _errs27) {
                                            if (Array.isArray(data14)) {
                                                if (data14.length > 1000) {
                                                    return false;
                                                }
                                                else {
                                                    var valid4 = true;
                                                    const len0 = data14.length;
                                                    for (let i0 = 0; i0 < len0; i0++) {
                                                        let data15 = data14[i0];
                                                        const _errs29 = errors;
                                                        if (errors === _errs29) {
                                                            if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                                                                let missing0;
                                                                if (((data15.versions === undefined) && (missing0 = "versions")) || ((data15.state === undefined) && (missing0 = "state"))) {
                                                                    return false;
                                                                }
                                                                else {
                                                                    const _errs31 = errors;
                                                                    for (const key4 in data15) {
                                                                        if (!((((key4 === "versions") || (key4 === "state")) || (key4 === "reason")) || (key4 === "until"))) {
                                                                            return false;
                                                                            break;
                                                                        }
                                                                    }
                                                                    if (_errs31 === errors) {
                                                                        if (data15.versions !== undefined) {
                                                                            let data16 = data15.versions;
                                                                            const _errs32 = errors;
                                                                            if (errors === _errs32) {
                                                                                if (typeof data16 === "string") {
                                                                                    if (data16.length > 200) {
                                                                                        return false;
                                                                                    }
                                                                                    else {
                                                                                        if (data16.length < 1) {
                                                                                            return false;
                                                                                        }
                                                                                        else {
                                                                                            if (!pattern27.test(data16)) {
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                                else {
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            var valid5 = _errs32 === errors;
                                                                        }
                                                                        else {
                                                                            var valid5 = true;
                                                                        }
                                                                        if (valid5) {
                                                                            if (data15.state !== undefined) {
                                                                                let data17 = data15.state;
                                                                                const _errs34 = errors;
                                                                                if (!((data17 === "deprecated") || (data17 === "archived"))) {
                                                                                    return false;
                                                                                }
                                                                                var valid5 = _errs34 === errors;
                                                                            }
                                                                            else {
                                                                                var valid5 = true;
                                                                            }
                                                                            if (valid5) {
                                                                                if (data15.reason !== undefined) {
                                                                                    const _errs35 = errors;
                                                                                    if (!(validate43(data15.reason))) {
                                                                                        errors++;
                                                                                    }
                                                                                    var valid5 = _errs35 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid5 = true;
                                                                                }
                                                                                if (valid5) {
                                                                                    if (data15.until !== undefined) {
                                                                                        const _errs36 = errors;
                                                                                        if (!(validate84(data15.until))) {
                                                                                            errors++;
                                                                                        }
                                                                                        var valid5 = _errs36 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid5 = true;
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                return false;
                                                            }
                                                        }
                                                        var valid4 = _errs29 === errors;
                                                        if (!valid4) {
                                                            break;
                                                        }
                                                    }
                                                }
                                            }
                                            else {
                                                return false;
                                            }
                                        }
                                        var valid0 = _errs27 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.variables !== undefined) {
                                            const _errs37 = errors;
                                            if (!(validate25(data.variables))) {
                                                errors++;
                                            }
                                            var valid0 = _errs37 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        return false;
    }
} return errors === 0; }
const deployment = validate112;
const pattern28 = new RegExp("^(?:0|[1-9]\\d{0,15})\\.(?:0|[1-9]\\d{0,15})\\.(?:0|[1-9]\\d{0,15})(?:-(?:0|[1-9]\\d{0,15}|\\d*[A-Za-z-][0-9A-Za-z-]*)(?:\\.(?:0|[1-9]\\d{0,15}|\\d*[A-Za-z-][0-9A-Za-z-]*))*)?(?:\\+[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?$", "u");
function validate113(data) { let errors = 0; if (errors === 0) {
    if (typeof data === "string") {
        if (data.length > 128) {
            return false;
        }
        else {
            if (!pattern28.test(data)) {
                return false;
            }
        }
    }
    else {
        return false;
    }
} return errors === 0; }
function validate115(data) { let errors = 0; if (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) {
    return false;
} if (errors === 0) {
    if ((typeof data == "number") && (isFinite(data))) {
        if (data > 100 || isNaN(data)) {
            return false;
        }
        else {
            if (data < 0 || isNaN(data)) {
                return false;
            }
        }
    }
} return errors === 0; }
const pattern31 = new RegExp("^[A-Za-z0-9_][A-Za-z0-9_./-]*$", "u");
function validate118(data) { let errors = 0; if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (Object.keys(data).length > 1000) {
            return false;
        }
        else {
            for (const key0 in data) {
                const _errs1 = errors;
                if (typeof key0 === "string") {
                    if (key0.length > 128) {
                        errors++;
                    }
                    else {
                        if (!pattern0.test(key0)) {
                            errors++;
                        }
                    }
                }
                var valid0 = _errs1 === errors;
                if (!valid0) {
                    errors++;
                    return false;
                    break;
                }
            }
            if (valid0) {
                for (const key1 in data) {
                    let data0 = data[key1];
                    const _errs3 = errors;
                    if (errors === _errs3) {
                        if (typeof data0 === "string") {
                            if (data0.length > 256) {
                                return false;
                            }
                            else {
                                if (!pattern31.test(data0)) {
                                    return false;
                                }
                            }
                        }
                        else {
                            return false;
                        }
                    }
                    var valid1 = _errs3 === errors;
                    if (!valid1) {
                        break;
                    }
                }
            }
        }
    }
    else {
        return false;
    }
} return errors === 0; }
function validate112(data) { let errors = 0; if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((data.blue === undefined) && (missing0 = "blue")) {
            return false;
        }
        else {
            const _errs1 = errors;
            for (const key0 in data) {
                if (!((((((key0 === "blue") || (key0 === "green")) || (key0 === "variables")) || (key0 === "secrets")) || (key0 === "hotfix")) || (key0 === "overrides"))) {
                    return false;
                    break;
                }
            }
            if (_errs1 === errors) {
                if (data.blue !== undefined) {
                    const _errs2 = errors;
                    if (!(validate113(data.blue))) {
                        errors++;
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.green !== undefined) {
                        let data1 = data.green;
                        const _errs3 = errors;
                        if (errors === _errs3) {
                            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                                if (Object.keys(data1).length > 100) {
                                    return false;
                                }
                                else {
                                    for (const key1 in data1) {
                                        const _errs5 = errors;
                                        if (typeof key1 === "string") {
                                            if (key1.length > 128) {
                                                errors++;
                                            }
                                            else {
                                                if (!pattern28.test(key1)) {
                                                    errors++;
                                                }
                                            }
                                        }
                                        var valid1 = _errs5 === errors;
                                        if (!valid1) {
                                            errors++;
                                            return false;
                                            break;
                                        }
                                    }
                                    if (valid1) {
                                        for (const key2 in data1) {
                                            const _errs7 = errors;
                                            if (!(validate115(data1[key2]))) {
                                                errors++;
                                            }
                                            var valid2 = _errs7 === errors;
                                            if (!valid2) {
                                                break;
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                return false;
                            }
                        }
                        var valid0 = _errs3 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.variables !== undefined) {
                            const _errs8 = errors;
                            if (!(validate25(data.variables))) {
                                errors++;
                            }
                            var valid0 = _errs8 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.secrets !== undefined) {
                                const _errs9 = errors;
                                if (!(validate118(data.secrets))) {
                                    errors++;
                                }
                                var valid0 = _errs9 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.hotfix !== undefined) {
                                    let data5 = data.hotfix;
                                    const _errs10 = errors;
                                    if (errors === _errs10) {
                                        if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                                            let missing1;
                                            if (((data5.version === undefined) && (missing1 = "version")) || ((data5.reason === undefined) && (missing1 = "reason"))) {
                                                return false;
                                            }
                                            else {
                                                const _errs12 = errors;
                                                for (const key3 in data5) {
                                                    if (!((key3 === "version") || (key3 === "reason"))) {
                                                        return false;
                                                        break;
                                                    }
                                                }
                                                if (_errs12 === errors) {
                                                    if (data5.version !== undefined) {
                                                        const _errs13 = errors;
                                                        if (!(validate113(data5.version))) {
                                                            errors++;
                                                        }
                                                        var valid3 = _errs13 === errors;
                                                    }
                                                    else {
                                                        var valid3 = true;
                                                    }
                                                    if (valid3) {
                                                        if (data5.reason !== undefined) {
                                                            const _errs14 = errors;
                                                            if (!(validate43(data5.reason))) {
                                                                errors++;
                                                            }
                                                            var valid3 = _errs14 === errors;
                                                        }
                                                        else {
                                                            var valid3 = true;
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                        else {
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs10 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.overrides !== undefined) {
                                        const _errs15 = errors;
                                        if (!(validate81(data.overrides))) {
                                            errors++;
                                        }
                                        var valid0 = _errs15 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        return false;
    }
} return errors === 0; }
const release = validate123;
const schema42 = { "type": "object", "additionalProperties": false, "properties": { "$schema": { "$ref": "#/$defs/schemaAddress" }, "headgate": { "$ref": "#/$defs/convention" }, "server": { "$ref": "#/$defs/serverJson" }, "release": { "type": "object", "additionalProperties": false, "properties": { "source": { "type": "object", "additionalProperties": false, "properties": { "repository": { "$ref": "#/$defs/url" }, "tag": { "$ref": "#/$defs/text" }, "commit": { "$ref": "#/$defs/commit" }, "subfolder": { "$ref": "#/$defs/path" } } }, "by": { "$ref": "#/$defs/text" }, "at": { "$ref": "#/$defs/instant" }, "run": { "$ref": "#/$defs/text" }, "command": { "$ref": "#/$defs/startCommand" }, "integrity": { "$ref": "#/$defs/textMap" }, "dependencies": { "$ref": "#/$defs/textMap" }, "changelog": { "$ref": "#/$defs/lines" }, "security": { "$ref": "#/$defs/lines" }, "contract": { "type": "object", "additionalProperties": false, "properties": { "digest": { "$ref": "#/$defs/digest" }, "tools": { "$ref": "#/$defs/count" }, "prompts": { "$ref": "#/$defs/count" }, "resources": { "$ref": "#/$defs/count" } }, "required": ["digest", "tools", "prompts", "resources"] } } } }, "required": ["headgate", "server", "release"] };
function validate124(data) { let errors = 0; if (errors === 0) {
    if (typeof data === "string") {
        if (data.length > 2000) {
            return false;
        }
    }
    else {
        return false;
    }
} return errors === 0; }
const schema45 = { "type": "object", "required": ["src"], "properties": { "src": { "type": "string", "maxLength": 255, "pattern": "^https?://\\S+$" }, "mimeType": { "enum": ["image/png", "image/jpeg", "image/jpg", "image/svg+xml", "image/webp"] }, "sizes": { "type": "array", "maxItems": 100, "items": { "type": "string", "maxLength": 20, "pattern": "^(?:\\d+x\\d+|any)$" } }, "theme": { "enum": ["light", "dark"] } } };
const pattern34 = new RegExp("^(?:\\d+x\\d+|any)$", "u");
function validate132(data) { let errors = 0; if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((data.src === undefined) && (missing0 = "src")) {
            return false;
        }
        else {
            if (data.src !== undefined) {
                let data0 = data.src;
                const _errs1 = errors;
                if (errors === _errs1) {
                    if (typeof data0 === "string") {
                        if (data0.length > 255) {
                            return false;
                        }
                        else {
                            if (!pattern26.test(data0)) {
                                return false;
                            }
                        }
                    }
                    else {
                        return false;
                    }
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.mimeType !== undefined) {
                    let data1 = data.mimeType;
                    const _errs3 = errors;
                    if (!(((((data1 === "image/png") || (data1 === "image/jpeg")) || (data1 === "image/jpg")) || (data1 === "image/svg+xml")) || (data1 === "image/webp"))) {
                        return false;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.sizes !== undefined) {
                        let data2 = data.sizes;
                        const _errs4 = errors;
                        if (errors === _errs4) {
                            if (Array.isArray(data2)) {
                                if (data2.length > 100) {
                                    return false;
                                }
                                else {
                                    var valid1 = true;
                                    const len0 = data2.length;
                                    for (let i0 = 0; i0 < len0; i0++) {
                                        let data3 = data2[i0];
                                        const _errs6 = errors;
                                        if (errors === _errs6) {
                                            if (typeof data3 === "string") {
                                                if (data3.length > 20) {
                                                    return false;
                                                }
                                                else {
                                                    if (!pattern34.test(data3)) {
                                                        return false;
                                                    }
                                                }
                                            }
                                            else {
                                                return false;
                                            }
                                        }
                                        var valid1 = _errs6 === errors;
                                        if (!valid1) {
                                            break;
                                        }
                                    }
                                }
                            }
                            else {
                                return false;
                            }
                        }
                        var valid0 = _errs4 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.theme !== undefined) {
                            let data4 = data.theme;
                            const _errs8 = errors;
                            if (!((data4 === "light") || (data4 === "dark"))) {
                                return false;
                            }
                            var valid0 = _errs8 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                    }
                }
            }
        }
    }
    else {
        return false;
    }
} return errors === 0; }
const pattern36 = new RegExp("^[^\\s\\u0000-\\u001f\\u007f-][^\\s\\u0000-\\u001f\\u007f]*$", "u");
const pattern37 = new RegExp("^(?!latest$)[0-9A-Za-z][0-9A-Za-z.+_!-]*$", "u");
const pattern38 = new RegExp("^[a-f0-9]{64}$", "u");
function validate137(data) { let errors = 0; if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((data.type === undefined) && (missing0 = "type")) {
            return false;
        }
        else {
            if (data.type !== undefined) {
                if ("stdio" !== data.type) {
                    return false;
                }
            }
        }
    }
    else {
        return false;
    }
} return errors === 0; }
const schema51 = { "type": "object", "required": ["name"], "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 500 }, "description": { "type": "string", "maxLength": 10000 }, "isRequired": { "type": "boolean" }, "isSecret": { "type": "boolean" }, "format": { "enum": ["string", "number", "boolean", "filepath"] }, "value": { "type": "string", "maxLength": 10000 }, "default": { "type": "string", "maxLength": 10000 }, "placeholder": { "type": "string", "maxLength": 10000 }, "choices": { "type": "array", "maxItems": 1000, "items": { "type": "string", "maxLength": 10000 } }, "variables": { "type": "object", "additionalProperties": { "$ref": "#/$defs/input" } } } };
const schema52 = { "type": "object", "properties": { "description": { "type": "string", "maxLength": 10000 }, "isRequired": { "type": "boolean" }, "isSecret": { "type": "boolean" }, "format": { "enum": ["string", "number", "boolean", "filepath"] }, "value": { "type": "string", "maxLength": 10000 }, "default": { "type": "string", "maxLength": 10000 }, "placeholder": { "type": "string", "maxLength": 10000 }, "choices": { "type": "array", "maxItems": 1000, "items": { "type": "string", "maxLength": 10000 } } } };
function validate141(data) { let errors = 0; if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.description !== undefined) {
            let data0 = data.description;
            const _errs1 = errors;
            if (errors === _errs1) {
                if (typeof data0 === "string") {
                    if (data0.length > 10000) {
                        return false;
                    }
                }
                else {
                    return false;
                }
            }
            var valid0 = _errs1 === errors;
        }
        else {
            var valid0 = true;
        }
        if (valid0) {
            if (data.isRequired !== undefined) {
                const _errs3 = errors;
                if (typeof data.isRequired !== "boolean") {
                    return false;
                }
                var valid0 = _errs3 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.isSecret !== undefined) {
                    const _errs5 = errors;
                    if (typeof data.isSecret !== "boolean") {
                        return false;
                    }
                    var valid0 = _errs5 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.format !== undefined) {
                        let data3 = data.format;
                        const _errs7 = errors;
                        if (!((((data3 === "string") || (data3 === "number")) || (data3 === "boolean")) || (data3 === "filepath"))) {
                            return false;
                        }
                        var valid0 = _errs7 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.value !== undefined) {
                            let data4 = data.value;
                            const _errs8 = errors;
                            if (errors === _errs8) {
                                if (typeof data4 === "string") {
                                    if (data4.length > 10000) {
                                        return false;
                                    }
                                }
                                else {
                                    return false;
                                }
                            }
                            var valid0 = _errs8 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.default !== undefined) {
                                let data5 = data.default;
                                const _errs10 = errors;
                                if (errors === _errs10) {
                                    if (typeof data5 === "string") {
                                        if (data5.length > 10000) {
                                            return false;
                                        }
                                    }
                                    else {
                                        return false;
                                    }
                                }
                                var valid0 = _errs10 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.placeholder !== undefined) {
                                    let data6 = data.placeholder;
                                    const _errs12 = errors;
                                    if (errors === _errs12) {
                                        if (typeof data6 === "string") {
                                            if (data6.length > 10000) {
                                                return false;
                                            }
                                        }
                                        else {
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs12 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.choices !== undefined) {
                                        let data7 = data.choices;
                                        const _errs14 = errors;
                                        if (errors === _errs14) {
                                            if (Array.isArray(data7)) {
                                                if (data7.length > 1000) {
                                                    return false;
                                                }
                                                else {
                                                    var valid1 = true;
                                                    const len0 = data7.length;
                                                    for (let i0 = 0; i0 < len0; i0++) {
                                                        let data8 = data7[i0];
                                                        const _errs16 = errors;
                                                        if (errors === _errs16) {
                                                            if (typeof data8 === "string") {
                                                                if (data8.length > 10000) {
                                                                    return false;
                                                                }
                                                            }
                                                            else {
                                                                return false;
                                                            }
                                                        }
                                                        var valid1 = _errs16 === errors;
                                                        if (!valid1) {
                                                            break;
                                                        }
                                                    }
                                                }
                                            }
                                            else {
                                                return false;
                                            }
                                        }
                                        var valid0 = _errs14 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        return false;
    }
} return errors === 0; }
function validate140(data) { let errors = 0; if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((data.name === undefined) && (missing0 = "name")) {
            return false;
        }
        else {
            if (data.name !== undefined) {
                let data0 = data.name;
                const _errs1 = errors;
                if (errors === _errs1) {
                    if (typeof data0 === "string") {
                        if (data0.length > 500) {
                            return false;
                        }
                        else {
                            if (data0.length < 1) {
                                return false;
                            }
                        }
                    }
                    else {
                        return false;
                    }
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.description !== undefined) {
                    let data1 = data.description;
                    const _errs3 = errors;
                    if (errors === _errs3) {
                        if (typeof data1 === "string") {
                            if (data1.length > 10000) {
                                return false;
                            }
                        }
                        else {
                            return false;
                        }
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.isRequired !== undefined) {
                        const _errs5 = errors;
                        if (typeof data.isRequired !== "boolean") {
                            return false;
                        }
                        var valid0 = _errs5 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.isSecret !== undefined) {
                            const _errs7 = errors;
                            if (typeof data.isSecret !== "boolean") {
                                return false;
                            }
                            var valid0 = _errs7 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.format !== undefined) {
                                let data4 = data.format;
                                const _errs9 = errors;
                                if (!((((data4 === "string") || (data4 === "number")) || (data4 === "boolean")) || (data4 === "filepath"))) {
                                    return false;
                                }
                                var valid0 = _errs9 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.value !== undefined) {
                                    let data5 = data.value;
                                    const _errs10 = errors;
                                    if (errors === _errs10) {
                                        if (typeof data5 === "string") {
                                            if (data5.length > 10000) {
                                                return false;
                                            }
                                        }
                                        else {
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs10 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.default !== undefined) {
                                        let data6 = data.default;
                                        const _errs12 = errors;
                                        if (errors === _errs12) {
                                            if (typeof data6 === "string") {
                                                if (data6.length > 10000) {
                                                    return false;
                                                }
                                            }
                                            else {
                                                return false;
                                            }
                                        }
                                        var valid0 = _errs12 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.placeholder !== undefined) {
                                            let data7 = data.placeholder;
                                            const _errs14 = errors;
                                            if (errors === _errs14) {
                                                if (typeof data7 === "string") {
                                                    if (data7.length > 10000) {
                                                        return false;
                                                    }
                                                }
                                                else {
                                                    return false;
                                                }
                                            }
                                            var valid0 = _errs14 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.choices !== undefined) {
                                                let data8 = data.choices;
                                                const _errs16 = errors;
                                                if (errors === _errs16) {
                                                    if (Array.isArray(data8)) {
                                                        if (data8.length > 1000) {
                                                            return false;
                                                        }
                                                        else {
                                                            var valid1 = true;
                                                            const len0 = data8.length;
                                                            for (let i0 = 0; i0 < len0; i0++) {
                                                                let data9 = data8[i0];
                                                                const _errs18 = errors;
                                                                if (errors === _errs18) {
                                                                    if (typeof data9 === "string") {
                                                                        if (data9.length > 10000) {
                                                                            return false;
                                                                        }
                                                                    }
                                                                    else {
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid1 = _errs18 === errors;
                                                                if (!valid1) {
                                                                    break;
                                                                }
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        return false;
                                                    }
                                                }
                                                var valid0 = _errs16 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.variables !== undefined) {
                                                    let data10 = data.variables;
                                                    const _errs20 = errors;
                                                    if (errors === _errs20) {
                                                        if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                                                            for (const key0 in data10) {
                                                                const _errs23 = errors;
                                                                if (!(validate141(data10[key0]))) {
                                                                    errors++;
                                                                }
                                                                var valid2 = _errs23 === errors;
                                                                if (!valid2) {
                                                                    break;
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            return false;
                                                        }
                                                    }
                                                    var valid0 = _errs20 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        return false;
    }
} return errors === 0; }
function validate139(data) { let errors = 0; if (errors === 0) {
    if (Array.isArray(data)) {
        if (data.length > 1000) {
            return false;
        }
        else {
            var valid0 = true;
            const len0 = data.length;
            for (let i0 = 0; i0 < len0; i0++) {
                const _errs1 = errors;
                if (!(validate140(data[i0]))) {
                    errors++;
                }
                var valid0 = _errs1 === errors;
                if (!valid0) {
                    break;
                }
            }
        }
    }
    else {
        return false;
    }
} return errors === 0; }
function validate138(data) { let errors = 0; if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((data.type === undefined) && (missing0 = "type")) || ((data.url === undefined) && (missing0 = "url"))) {
            return false;
        }
        else {
            if (data.type !== undefined) {
                const _errs1 = errors;
                if ("streamable-http" !== data.type) {
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.url !== undefined) {
                    let data1 = data.url;
                    const _errs2 = errors;
                    if (errors === _errs2) {
                        if (typeof data1 === "string") {
                            if (data1.length > 2000) {
                                return false;
                            }
                            else {
                                if (!pattern26.test(data1)) {
                                    return false;
                                }
                            }
                        }
                        else {
                            return false;
                        }
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.headers !== undefined) {
                        const _errs4 = errors;
                        if (!(validate139(data.headers))) {
                            errors++;
                        }
                        var valid0 = _errs4 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.variables !== undefined) {
                            let data3 = data.variables;
                            const _errs5 = errors;
                            if (errors === _errs5) {
                                if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                                    for (const key0 in data3) {
                                        const _errs8 = errors;
                                        if (!(validate141(data3[key0]))) {
                                            errors++;
                                        }
                                        var valid1 = _errs8 === errors;
                                        if (!valid1) {
                                            break;
                                        }
                                    }
                                }
                                else {
                                    return false;
                                }
                            }
                            var valid0 = _errs5 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                    }
                }
            }
        }
    }
    else {
        return false;
    }
} return errors === 0; }
function validate146(data) { let errors = 0; if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((data.type === undefined) && (missing0 = "type")) || ((data.url === undefined) && (missing0 = "url"))) {
            return false;
        }
        else {
            if (data.type !== undefined) {
                const _errs1 = errors;
                if ("sse" !== data.type) {
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.url !== undefined) {
                    let data1 = data.url;
                    const _errs2 = errors;
                    if (errors === _errs2) {
                        if (typeof data1 === "string") {
                            if (data1.length > 2000) {
                                return false;
                            }
                            else {
                                if (!pattern26.test(data1)) {
                                    return false;
                                }
                            }
                        }
                        else {
                            return false;
                        }
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.headers !== undefined) {
                        const _errs4 = errors;
                        if (!(validate139(data.headers))) {
                            errors++;
                        }
                        var valid0 = _errs4 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.variables !== undefined) {
                            let data3 = data.variables;
                            const _errs5 = errors;
                            if (errors === _errs5) {
                                if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                                    for (const key0 in data3) {
                                        const _errs8 = errors;
                                        if (!(validate141(data3[key0]))) {
                                            errors++;
                                        }
                                        var valid1 = _errs8 === errors;
                                        if (!valid1) {
                                            break;
                                        }
                                    }
                                }
                                else {
                                    return false;
                                }
                            }
                            var valid0 = _errs5 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                    }
                }
            }
        }
    }
    else {
        return false;
    }
} return errors === 0; }
function validate136(data) { let errors = 0; if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        const tag0 = data.type;
        if (typeof tag0 == "string") {
            if (tag0 === "stdio") {
                if (!(validate137(data))) {
                    errors++;
                }
            }
            else if (tag0 === "streamable-http") {
                if (!(validate138(data))) {
                    errors++;
                }
            }
            else if (tag0 === "sse") {
                if (!(validate146(data))) {
                    errors++;
                }
            }
            else {
                return false;
            }
        }
        else {
            return false;
        }
    }
    else {
        return false;
    }
} return errors === 0; }
const schema55 = { "type": "object", "required": ["type"], "anyOf": [{ "required": ["valueHint"], "properties": { "valueHint": true } }, { "required": ["value"], "properties": { "value": true } }], "properties": { "type": { "const": "positional" }, "valueHint": { "type": "string", "maxLength": 10000 }, "isRepeated": { "type": "boolean" }, "description": { "type": "string", "maxLength": 10000 }, "isRequired": { "type": "boolean" }, "isSecret": { "type": "boolean" }, "format": { "enum": ["string", "number", "boolean", "filepath"] }, "value": { "type": "string", "maxLength": 10000 }, "default": { "type": "string", "maxLength": 10000 }, "placeholder": { "type": "string", "maxLength": 10000 }, "choices": { "type": "array", "maxItems": 1000, "items": { "type": "string", "maxLength": 10000 } }, "variables": { "type": "object", "additionalProperties": { "$ref": "#/$defs/input" } } } };
function validate154(data) { let errors = 0; const _errs1 = errors; let valid0 = false; const _errs2 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if ((data.valueHint === undefined) && (missing0 = "valueHint")) {
        errors++;
    }
} var _valid0 = _errs2 === errors; valid0 = valid0 || _valid0; if (!valid0) {
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing1;
        if ((data.value === undefined) && (missing1 = "value")) {
            errors++;
        }
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
} if (!valid0) {
    errors++;
    return false;
}
else {
    errors = _errs1;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing2;
        if ((data.type === undefined) && (missing2 = "type")) {
            return false;
        }
        else {
            if (data.type !== undefined) {
                const _errs4 = errors;
                if ("positional" !== data.type) {
                    return false;
                }
                var valid1 = _errs4 === errors;
            }
            else {
                var valid1 = true;
            }
            if (valid1) {
                if (data.valueHint !== undefined) {
                    let data1 = data.valueHint;
                    const _errs5 = errors;
                    if (errors === _errs5) {
                        if (typeof data1 === "string") {
                            if (data1.length > 10000) {
                                return false;
                            }
                        }
                        else {
                            return false;
                        }
                    }
                    var valid1 = _errs5 === errors;
                }
                else {
                    var valid1 = true;
                }
                if (valid1) {
                    if (data.isRepeated !== undefined) {
                        const _errs7 = errors;
                        if (typeof data.isRepeated !== "boolean") {
                            return false;
                        }
                        var valid1 = _errs7 === errors;
                    }
                    else {
                        var valid1 = true;
                    }
                    if (valid1) {
                        if (data.description !== undefined) {
                            let data3 = data.description;
                            const _errs9 = errors;
                            if (errors === _errs9) {
                                if (typeof data3 === "string") {
                                    if (data3.length > 10000) {
                                        return false;
                                    }
                                }
                                else {
                                    return false;
                                }
                            }
                            var valid1 = _errs9 === errors;
                        }
                        else {
                            var valid1 = true;
                        }
                        if (valid1) {
                            if (data.isRequired !== undefined) {
                                const _errs11 = errors;
                                if (typeof data.isRequired !== "boolean") {
                                    return false;
                                }
                                var valid1 = _errs11 === errors;
                            }
                            else {
                                var valid1 = true;
                            }
                            if (valid1) {
                                if (data.isSecret !== undefined) {
                                    const _errs13 = errors;
                                    if (typeof data.isSecret !== "boolean") {
                                        return false;
                                    }
                                    var valid1 = _errs13 === errors;
                                }
                                else {
                                    var valid1 = true;
                                }
                                if (valid1) {
                                    if (data.format !== undefined) {
                                        let data6 = data.format;
                                        const _errs15 = errors;
                                        if (!((((data6 === "string") || (data6 === "number")) || (data6 === "boolean")) || (data6 === "filepath"))) {
                                            return false;
                                        }
                                        var valid1 = _errs15 === errors;
                                    }
                                    else {
                                        var valid1 = true;
                                    }
                                    if (valid1) {
                                        if (data.value !== undefined) {
                                            let data7 = data.value;
                                            const _errs16 = errors;
                                            if (errors === _errs16) {
                                                if (typeof data7 === "string") {
                                                    if (data7.length > 10000) {
                                                        return false;
                                                    }
                                                }
                                                else {
                                                    return false;
                                                }
                                            }
                                            var valid1 = _errs16 === errors;
                                        }
                                        else {
                                            var valid1 = true;
                                        }
                                        if (valid1) {
                                            if (data.default !== undefined) {
                                                let data8 = data.default;
                                                const _errs18 = errors;
                                                if (errors === _errs18) {
                                                    if (typeof data8 === "string") {
                                                        if (data8.length > 10000) {
                                                            return false;
                                                        }
                                                    }
                                                    else {
                                                        return false;
                                                    }
                                                }
                                                var valid1 = _errs18 === errors;
                                            }
                                            else {
                                                var valid1 = true;
                                            }
                                            if (valid1) {
                                                if (data.placeholder !== undefined) {
                                                    let data9 = data.placeholder;
                                                    const _errs20 = errors;
                                                    if (errors === _errs20) {
                                                        if (typeof data9 === "string") {
                                                            if (data9.length > 10000) {
                                                                return false;
                                                            }
                                                        }
                                                        else {
                                                            return false;
                                                        }
                                                    }
                                                    var valid1 = _errs20 === errors;
                                                }
                                                else {
                                                    var valid1 = true;
                                                }
                                                if (valid1) {
                                                    if (data.choices !== undefined) {
                                                        let data10 = data.choices;
                                                        const _errs22 = errors;
                                                        if (errors === _errs22) {
                                                            if (Array.isArray(data10)) {
                                                                if (data10.length > 1000) {
                                                                    return false;
                                                                }
                                                                else {
                                                                    var valid2 = true;
                                                                    const len0 = data10.length;
                                                                    for (let i0 = 0; i0 < len0; i0++) {
                                                                        let data11 = data10[i0];
                                                                        const _errs24 = errors;
                                                                        if (errors === _errs24) {
                                                                            if (typeof data11 === "string") {
                                                                                if (data11.length > 10000) {
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            else {
                                                                                return false;
                                                                            }
                                                                        }
                                                                        var valid2 = _errs24 === errors;
                                                                        if (!valid2) {
                                                                            break;
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                return false;
                                                            }
                                                        }
                                                        var valid1 = _errs22 === errors;
                                                    }
                                                    else {
                                                        var valid1 = true;
                                                    }
                                                    if (valid1) {
                                                        if (data.variables !== undefined) {
                                                            let data12 = data.variables;
                                                            const _errs26 = errors;
                                                            if (errors === _errs26) {
                                                                if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                                                                    for (const key0 in data12) {
                                                                        const _errs29 = errors;
                                                                        if (!(validate141(data12[key0]))) {
                                                                            errors++;
                                                                        }
                                                                        var valid3 = _errs29 === errors;
                                                                        if (!valid3) {
                                                                            break;
                                                                        }
                                                                    }
                                                                }
                                                                else {
                                                                    return false;
                                                                }
                                                            }
                                                            var valid1 = _errs26 === errors;
                                                        }
                                                        else {
                                                            var valid1 = true;
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        return false;
    }
} return errors === 0; }
const schema56 = { "type": "object", "required": ["type", "name"], "properties": { "type": { "const": "named" }, "name": { "type": "string", "minLength": 1, "maxLength": 500 }, "isRepeated": { "type": "boolean" }, "description": { "type": "string", "maxLength": 10000 }, "isRequired": { "type": "boolean" }, "isSecret": { "type": "boolean" }, "format": { "enum": ["string", "number", "boolean", "filepath"] }, "value": { "type": "string", "maxLength": 10000 }, "default": { "type": "string", "maxLength": 10000 }, "placeholder": { "type": "string", "maxLength": 10000 }, "choices": { "type": "array", "maxItems": 1000, "items": { "type": "string", "maxLength": 10000 } }, "variables": { "type": "object", "additionalProperties": { "$ref": "#/$defs/input" } } } };
function validate156(data) { let errors = 0; if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((data.type === undefined) && (missing0 = "type")) || ((data.name === undefined) && (missing0 = "name"))) {
            return false;
        }
        else {
            if (data.type !== undefined) {
                const _errs1 = errors;
                if ("named" !== data.type) {
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.name !== undefined) {
                    let data1 = data.name;
                    const _errs2 = errors;
                    if (errors === _errs2) {
                        if (typeof data1 === "string") {
                            if (data1.length > 500) {
                                return false;
                            }
                            else {
                                if (data1.length < 1) {
                                    return false;
                                }
                            }
                        }
                        else {
                            return false;
                        }
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.isRepeated !== undefined) {
                        const _errs4 = errors;
                        if (typeof data.isRepeated !== "boolean") {
                            return false;
                        }
                        var valid0 = _errs4 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.description !== undefined) {
                            let data3 = data.description;
                            const _errs6 = errors;
                            if (errors === _errs6) {
                                if (typeof data3 === "string") {
                                    if (data3.length > 10000) {
                                        return false;
                                    }
                                }
                                else {
                                    return false;
                                }
                            }
                            var valid0 = _errs6 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.isRequired !== undefined) {
                                const _errs8 = errors;
                                if (typeof data.isRequired !== "boolean") {
                                    return false;
                                }
                                var valid0 = _errs8 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.isSecret !== undefined) {
                                    const _errs10 = errors;
                                    if (typeof data.isSecret !== "boolean") {
                                        return false;
                                    }
                                    var valid0 = _errs10 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.format !== undefined) {
                                        let data6 = data.format;
                                        const _errs12 = errors;
                                        if (!((((data6 === "string") || (data6 === "number")) || (data6 === "boolean")) || (data6 === "filepath"))) {
                                            return false;
                                        }
                                        var valid0 = _errs12 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.value !== undefined) {
                                            let data7 = data.value;
                                            const _errs13 = errors;
                                            if (errors === _errs13) {
                                                if (typeof data7 === "string") {
                                                    if (data7.length > 10000) {
                                                        return false;
                                                    }
                                                }
                                                else {
                                                    return false;
                                                }
                                            }
                                            var valid0 = _errs13 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.default !== undefined) {
                                                let data8 = data.default;
                                                const _errs15 = errors;
                                                if (errors === _errs15) {
                                                    if (typeof data8 === "string") {
                                                        if (data8.length > 10000) {
                                                            return false;
                                                        }
                                                    }
                                                    else {
                                                        return false;
                                                    }
                                                }
                                                var valid0 = _errs15 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.placeholder !== undefined) {
                                                    let data9 = data.placeholder;
                                                    const _errs17 = errors;
                                                    if (errors === _errs17) {
                                                        if (typeof data9 === "string") {
                                                            if (data9.length > 10000) {
                                                                return false;
                                                            }
                                                        }
                                                        else {
                                                            return false;
                                                        }
                                                    }
                                                    var valid0 = _errs17 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.choices !== undefined) {
                                                        let data10 = data.choices;
                                                        const _errs19 = errors;
                                                        if (errors === _errs19) {
                                                            if (Array.isArray(data10)) {
                                                                if (data10.length > 1000) {
                                                                    return false;
                                                                }
                                                                else {
                                                                    var valid1 = true;
                                                                    const len0 = data10.length;
                                                                    for (let i0 = 0; i0 < len0; i0++) {
                                                                        let data11 = data10[i0];
                                                                        const _errs21 = errors;
                                                                        if (errors === _errs21) {
                                                                            if (typeof data11 === "string") {
                                                                                if (data11.length > 10000) {
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            else {
                                                                                return false;
                                                                            }
                                                                        }
                                                                        var valid1 = _errs21 === errors;
                                                                        if (!valid1) {
                                                                            break;
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                return false;
                                                            }
                                                        }
                                                        var valid0 = _errs19 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.variables !== undefined) {
                                                            let data12 = data.variables;
                                                            const _errs23 = errors;
                                                            if (errors === _errs23) {
                                                                if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                                                                    for (const key0 in data12) {
                                                                        const _errs26 = errors;
                                                                        if (!(validate141(data12[key0]))) {
                                                                            errors++;
                                                                        }
                                                                        var valid2 = _errs26 === errors;
                                                                        if (!valid2) {
                                                                            break;
                                                                        }
                                                                    }
                                                                }
                                                                else {
                                                                    return false;
                                                                }
                                                            }
                                                            var valid0 = _errs23 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        return false;
    }
} return errors === 0; }
function validate153(data) { let errors = 0; if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        const tag0 = data.type;
        if (typeof tag0 == "string") {
            if (tag0 === "positional") {
                if (!(validate154(data))) {
                    errors++;
                }
            }
            else if (tag0 === "named") {
                if (!(validate156(data))) {
                    errors++;
                }
            }
            else {
                return false;
            }
        }
        else {
            return false;
        }
    }
    else {
        return false;
    }
} return errors === 0; }
const schema57 = { "type": "object", "required": ["name"], "properties": { "name": { "type": "string", "maxLength": 128, "pattern": "^[A-Za-z_][A-Za-z0-9_]*$" }, "description": { "type": "string", "maxLength": 10000 }, "isRequired": { "type": "boolean" }, "isSecret": { "type": "boolean" }, "format": { "enum": ["string", "number", "boolean", "filepath"] }, "value": { "type": "string", "maxLength": 10000 }, "default": { "type": "string", "maxLength": 10000 }, "placeholder": { "type": "string", "maxLength": 10000 }, "choices": { "type": "array", "maxItems": 1000, "items": { "type": "string", "maxLength": 10000 } }, "variables": { "type": "object", "additionalProperties": { "$ref": "#/$defs/input" } } } };
function validate162(data) { let errors = 0; if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((data.name === undefined) && (missing0 = "name")) {
            return false;
        }
        else {
            if (data.name !== undefined) {
                let data0 = data.name;
                const _errs1 = errors;
                if (errors === _errs1) {
                    if (typeof data0 === "string") {
                        if (data0.length > 128) {
                            return false;
                        }
                        else {
                            if (!pattern0.test(data0)) {
                                return false;
                            }
                        }
                    }
                    else {
                        return false;
                    }
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.description !== undefined) {
                    let data1 = data.description;
                    const _errs3 = errors;
                    if (errors === _errs3) {
                        if (typeof data1 === "string") {
                            if (data1.length > 10000) {
                                return false;
                            }
                        }
                        else {
                            return false;
                        }
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.isRequired !== undefined) {
                        const _errs5 = errors;
                        if (typeof data.isRequired !== "boolean") {
                            return false;
                        }
                        var valid0 = _errs5 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.isSecret !== undefined) {
                            const _errs7 = errors;
                            if (typeof data.isSecret !== "boolean") {
                                return false;
                            }
                            var valid0 = _errs7 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.format !== undefined) {
                                let data4 = data.format;
                                const _errs9 = errors;
                                if (!((((data4 === "string") || (data4 === "number")) || (data4 === "boolean")) || (data4 === "filepath"))) {
                                    return false;
                                }
                                var valid0 = _errs9 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.value !== undefined) {
                                    let data5 = data.value;
                                    const _errs10 = errors;
                                    if (errors === _errs10) {
                                        if (typeof data5 === "string") {
                                            if (data5.length > 10000) {
                                                return false;
                                            }
                                        }
                                        else {
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs10 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.default !== undefined) {
                                        let data6 = data.default;
                                        const _errs12 = errors;
                                        if (errors === _errs12) {
                                            if (typeof data6 === "string") {
                                                if (data6.length > 10000) {
                                                    return false;
                                                }
                                            }
                                            else {
                                                return false;
                                            }
                                        }
                                        var valid0 = _errs12 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.placeholder !== undefined) {
                                            let data7 = data.placeholder;
                                            const _errs14 = errors;
                                            if (errors === _errs14) {
                                                if (typeof data7 === "string") {
                                                    if (data7.length > 10000) {
                                                        return false;
                                                    }
                                                }
                                                else {
                                                    return false;
                                                }
                                            }
                                            var valid0 = _errs14 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.choices !== undefined) {
                                                let data8 = data.choices;
                                                const _errs16 = errors;
                                                if (errors === _errs16) {
                                                    if (Array.isArray(data8)) {
                                                        if (data8.length > 1000) {
                                                            return false;
                                                        }
                                                        else {
                                                            var valid1 = true;
                                                            const len0 = data8.length;
                                                            for (let i0 = 0; i0 < len0; i0++) {
                                                                let data9 = data8[i0];
                                                                const _errs18 = errors;
                                                                if (errors === _errs18) {
                                                                    if (typeof data9 === "string") {
                                                                        if (data9.length > 10000) {
                                                                            return false;
                                                                        }
                                                                    }
                                                                    else {
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid1 = _errs18 === errors;
                                                                if (!valid1) {
                                                                    break;
                                                                }
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        return false;
                                                    }
                                                }
                                                var valid0 = _errs16 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.variables !== undefined) {
                                                    let data10 = data.variables;
                                                    const _errs20 = errors;
                                                    if (errors === _errs20) {
                                                        if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                                                            for (const key0 in data10) {
                                                                const _errs23 = errors;
                                                                if (!(validate141(data10[key0]))) {
                                                                    errors++;
                                                                }
                                                                var valid2 = _errs23 === errors;
                                                                if (!valid2) {
                                                                    break;
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            return false;
                                                        }
                                                    }
                                                    var valid0 = _errs20 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        return false;
    }
} return errors === 0; }
function validate134(data) { let errors = 0; if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((((data.registryType === undefined) && (missing0 = "registryType")) || ((data.identifier === undefined) && (missing0 = "identifier"))) || ((data.transport === undefined) && (missing0 = "transport"))) {
            return false;
        }
        else {
            if (data.registryType !== undefined) {
                let data0 = data.registryType;
                const _errs1 = errors;
                if (errors === _errs1) {
                    if (typeof data0 === "string") {
                        if (data0.length > 63) {
                            return false;
                        }
                        else {
                            if (data0.length < 1) {
                                return false;
                            }
                            else {
                                if (!pattern25.test(data0)) {
                                    return false;
                                }
                            }
                        }
                    }
                    else {
                        return false;
                    }
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.registryBaseUrl !== undefined) {
                    const _errs3 = errors;
                    if (!(validate104(data.registryBaseUrl))) {
                        errors++;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.identifier !== undefined) {
                        let data2 = data.identifier;
                        const _errs4 = errors;
                        if (errors === _errs4) {
                            if (typeof data2 === "string") {
                                if (data2.length > 2000) {
                                    return false;
                                }
                                else {
                                    if (data2.length < 1) {
                                        return false;
                                    }
                                    else {
                                        if (!pattern36.test(data2)) {
                                            return false;
                                        }
                                    }
                                }
                            }
                            else {
                                return false;
                            }
                        }
                        var valid0 = _errs4 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.version !== undefined) {
                            let data3 = data.version;
                            const _errs6 = errors;
                            if (errors === _errs6) {
                                if (typeof data3 === "string") {
                                    if (data3.length > 255) {
                                        return false;
                                    }
                                    else {
                                        if (data3.length < 1) {
                                            return false;
                                        }
                                        else {
                                            if (!pattern37.test(data3)) {
                                                return false;
                                            }
                                        }
                                    }
                                }
                                else {
                                    return false;
                                }
                            }
                            var valid0 = _errs6 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.fileSha256 !== undefined) {
                                let data4 = data.fileSha256;
                                const _errs8 = errors;
                                if (errors === _errs8) {
                                    if (typeof data4 === "string") {
                                        if (!pattern38.test(data4)) {
                                            return false;
                                        }
                                    }
                                    else {
                                        return false;
                                    }
                                }
                                var valid0 = _errs8 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.runtimeHint !== undefined) {
                                    let data5 = data.runtimeHint;
                                    const _errs10 = errors;
                                    if (errors === _errs10) {
                                        if (typeof data5 === "string") {
                                            if (data5.length > 100) {
                                                return false;
                                            }
                                        }
                                        else {
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs10 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.transport !== undefined) {
                                        const _errs12 = errors;
                                        if (!(validate136(data.transport))) {
                                            errors++;
                                        }
                                        var valid0 = _errs12 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.runtimeArguments !== undefined) {
                                            let data7 = data.runtimeArguments;
                                            const _errs13 = errors;
                                            if (errors === _errs13) {
                                                if (Array.isArray(data7)) {
                                                    if (data7.length > 1000) {
                                                        return false;
                                                    }
                                                    else {
                                                        var valid1 = true;
                                                        const len0 = data7.length;
                                                        for (let i0 = 0; i0 < len0; i0++) {
                                                            const _errs15 = errors;
                                                            if (!(validate153(data7[i0]))) {
                                                                errors++;
                                                            }
                                                            var valid1 = _errs15 === errors;
                                                            if (!valid1) {
                                                                break;
                                                            }
                                                        }
                                                    }
                                                }
                                                else {
                                                    return false;
                                                }
                                            }
                                            var valid0 = _errs13 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.packageArguments !== undefined) {
                                                let data9 = data.packageArguments;
                                                const _errs16 = errors;
                                                if (errors === _errs16) {
                                                    if (Array.isArray(data9)) {
                                                        if (data9.length > 1000) {
                                                            return false;
                                                        }
                                                        else {
                                                            var valid2 = true;
                                                            const len1 = data9.length;
                                                            for (let i1 = 0; i1 < len1; i1++) {
                                                                const _errs18 = errors;
                                                                if (!(validate153(data9[i1]))) {
                                                                    errors++;
                                                                }
                                                                var valid2 = _errs18 === errors;
                                                                if (!valid2) {
                                                                    break;
                                                                }
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        return false;
                                                    }
                                                }
                                                var valid0 = _errs16 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.environmentVariables !== undefined) {
                                                    let data11 = data.environmentVariables;
                                                    const _errs19 = errors;
                                                    if (errors === _errs19) {
                                                        if (Array.isArray(data11)) {
                                                            if (data11.length > 1000) {
                                                                return false;
                                                            }
                                                            else {
                                                                var valid3 = true;
                                                                const len2 = data11.length;
                                                                for (let i2 = 0; i2 < len2; i2++) {
                                                                    const _errs21 = errors;
                                                                    if (!(validate162(data11[i2]))) {
                                                                        errors++;
                                                                    }
                                                                    var valid3 = _errs21 === errors;
                                                                    if (!valid3) {
                                                                        break;
                                                                    }
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            return false;
                                                        }
                                                    }
                                                    var valid0 = _errs19 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        return false;
    }
} return errors === 0; }
function validate166(data) { let errors = 0; if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        const tag0 = data.type;
        if (typeof tag0 == "string") {
            if (tag0 === "streamable-http") {
                if (!(validate138(data))) {
                    errors++;
                }
            }
            else if (tag0 === "sse") {
                if (!(validate146(data))) {
                    errors++;
                }
            }
            else {
                return false;
            }
        }
        else {
            return false;
        }
    }
    else {
        return false;
    }
} return errors === 0; }
function validate127(data) { let errors = 0; if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((((data.name === undefined) && (missing0 = "name")) || ((data.description === undefined) && (missing0 = "description"))) || ((data.version === undefined) && (missing0 = "version"))) {
            return false;
        }
        else {
            if (data.$schema !== undefined) {
                let data0 = data.$schema;
                const _errs1 = errors;
                if (errors === _errs1) {
                    if (typeof data0 === "string") {
                        if (data0.length > 2000) {
                            return false;
                        }
                    }
                    else {
                        return false;
                    }
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.name !== undefined) {
                    let data1 = data.name;
                    const _errs3 = errors;
                    if (errors === _errs3) {
                        if (typeof data1 === "string") {
                            if (data1.length > 200) {
                                return false;
                            }
                            else {
                                if (data1.length < 3) {
                                    return false;
                                }
                                else {
                                    if (!pattern23.test(data1)) {
                                        return false;
                                    }
                                }
                            }
                        }
                        else {
                            return false;
                        }
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.title !== undefined) {
                        let data2 = data.title;
                        const _errs5 = errors;
                        if (errors === _errs5) {
                            if (typeof data2 === "string") {
                                if (data2.length > 100) {
                                    return false;
                                }
                                else {
                                    if (data2.length < 1) {
                                        return false;
                                    }
                                }
                            }
                            else {
                                return false;
                            }
                        }
                        var valid0 = _errs5 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.description !== undefined) {
                            let data3 = data.description;
                            const _errs7 = errors;
                            if (errors === _errs7) {
                                if (typeof data3 === "string") {
                                    if (data3.length > 100) {
                                        return false;
                                    }
                                    else {
                                        if (data3.length < 1) {
                                            return false;
                                        }
                                    }
                                }
                                else {
                                    return false;
                                }
                            }
                            var valid0 = _errs7 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.version !== undefined) {
                                const _errs9 = errors;
                                if (!(validate113(data.version))) {
                                    errors++;
                                }
                                var valid0 = _errs9 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.websiteUrl !== undefined) {
                                    const _errs10 = errors;
                                    if (!(validate104(data.websiteUrl))) {
                                        errors++;
                                    }
                                    var valid0 = _errs10 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.repository !== undefined) {
                                        let data6 = data.repository;
                                        const _errs11 = errors;
                                        if (errors === _errs11) {
                                            if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                                                let missing1;
                                                if (((data6.url === undefined) && (missing1 = "url")) || ((data6.source === undefined) && (missing1 = "source"))) {
                                                    return false;
                                                }
                                                else {
                                                    if (data6.url !== undefined) {
                                                        const _errs13 = errors;
                                                        if (!(validate104(data6.url))) {
                                                            errors++;
                                                        }
                                                        var valid1 = _errs13 === errors;
                                                    }
                                                    else {
                                                        var valid1 = true;
                                                    }
                                                    if (valid1) {
                                                        if (data6.source !== undefined) {
                                                            let data8 = data6.source;
                                                            const _errs14 = errors;
                                                            if (errors === _errs14) {
                                                                if (typeof data8 === "string") {
                                                                    if (data8.length > 100) {
                                                                        return false;
                                                                    }
                                                                }
                                                                else {
                                                                    return false;
                                                                }
                                                            }
                                                            var valid1 = _errs14 === errors;
                                                        }
                                                        else {
                                                            var valid1 = true;
                                                        }
                                                        if (valid1) {
                                                            if (data6.id !== undefined) {
                                                                let data9 = data6.id;
                                                                const _errs16 = errors;
                                                                if (errors === _errs16) {
                                                                    if (typeof data9 === "string") {
                                                                        if (data9.length > 200) {
                                                                            return false;
                                                                        }
                                                                    }
                                                                    else {
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid1 = _errs16 === errors;
                                                            }
                                                            else {
                                                                var valid1 = true;
                                                            }
                                                            if (valid1) {
                                                                if (data6.subfolder !== undefined) {
                                                                    const _errs18 = errors;
                                                                    if (!(validate61(data6.subfolder))) {
                                                                        errors++;
                                                                    }
                                                                    var valid1 = _errs18 === errors;
                                                                }
                                                                else {
                                                                    var valid1 = true;
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                            else {
                                                return false;
                                            }
                                        }
                                        var valid0 = _errs11 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.icons !== undefined) {
                                            let data11 = data.icons;
                                            const _errs19 = errors;
                                            if (errors === _errs19) {
                                                if (Array.isArray(data11)) {
                                                    if (data11.length > 100) {
                                                        return false;
                                                    }
                                                    else {
                                                        var valid2 = true;
                                                        const len0 = data11.length;
                                                        for (let i0 = 0; i0 < len0; i0++) {
                                                            const _errs21 = errors;
                                                            if (!(validate132(data11[i0]))) {
                                                                errors++;
                                                            }
                                                            var valid2 = _errs21 === errors;
                                                            if (!valid2) {
                                                                break;
                                                            }
                                                        }
                                                    }
                                                }
                                                else {
                                                    return false;
                                                }
                                            }
                                            var valid0 = _errs19 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.packages !== undefined) {
                                                let data13 = data.packages;
                                                const _errs22 = errors;
                                                if (errors === _errs22) {
                                                    if (Array.isArray(data13)) {
                                                        if (data13.length > 100) {
                                                            return false;
                                                        }
                                                        else {
                                                            var valid3 = true;
                                                            const len1 = data13.length;
                                                            for (let i1 = 0; i1 < len1; i1++) {
                                                                const _errs24 = errors;
                                                                if (!(validate134(data13[i1]))) {
                                                                    errors++;
                                                                }
                                                                var valid3 = _errs24 === errors;
                                                                if (!valid3) {
                                                                    break;
                                                                }
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        return false;
                                                    }
                                                }
                                                var valid0 = _errs22 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.remotes !== undefined) {
                                                    let data15 = data.remotes;
                                                    const _errs25 = errors;
                                                    if (errors === _errs25) {
                                                        if (Array.isArray(data15)) {
                                                            if (data15.length > 100) {
                                                                return false;
                                                            }
                                                            else {
                                                                var valid4 = true;
                                                                const len2 = data15.length;
                                                                for (let i2 = 0; i2 < len2; i2++) {
                                                                    const _errs27 = errors;
                                                                    if (!(validate166(data15[i2]))) {
                                                                        errors++;
                                                                    }
                                                                    var valid4 = _errs27 === errors;
                                                                    if (!valid4) {
                                                                        break;
                                                                    }
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            return false;
                                                        }
                                                    }
                                                    var valid0 = _errs25 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data._meta !== undefined) {
                                                        let data17 = data._meta;
                                                        const _errs28 = errors;
                                                        if (!(data17 && typeof data17 == "object" && !Array.isArray(data17))) {
                                                            return false;
                                                        }
                                                        var valid0 = _errs28 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        return false;
    }
} return errors === 0; }
function validate172(data) { let errors = 0; if (errors === 0) {
    if (typeof data === "string") {
        if (data.length > 1000) {
            return false;
        }
        else {
            if (data.length < 1) {
                return false;
            }
            else {
                if (!pattern24.test(data)) {
                    return false;
                }
            }
        }
    }
    else {
        return false;
    }
} return errors === 0; }
const pattern43 = new RegExp("^(?:[0-9a-f]{40}|[0-9a-f]{64})$", "u");
function validate174(data) { let errors = 0; if (errors === 0) {
    if (typeof data === "string") {
        if (!pattern43.test(data)) {
            return false;
        }
    }
    else {
        return false;
    }
} return errors === 0; }
const pattern44 = new RegExp("^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1,9})?Z$", "u");
function validate178(data) { let errors = 0; if (errors === 0) {
    if (typeof data === "string") {
        if (!pattern44.test(data)) {
            return false;
        }
    }
    else {
        return false;
    }
} return errors === 0; }
function validate181(data) { let errors = 0; if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((data.command === undefined) && (missing0 = "command")) || ((data.args === undefined) && (missing0 = "args"))) {
            return false;
        }
        else {
            const _errs1 = errors;
            for (const key0 in data) {
                if (!(((key0 === "command") || (key0 === "args")) || (key0 === "environmentVariables"))) {
                    return false;
                    break;
                }
            }
            if (_errs1 === errors) {
                if (data.command !== undefined) {
                    let data0 = data.command;
                    const _errs2 = errors;
                    if (errors === _errs2) {
                        if (typeof data0 === "string") {
                            if (data0.length > 500) {
                                return false;
                            }
                            else {
                                if (data0.length < 1) {
                                    return false;
                                }
                                else {
                                    if (!pattern13.test(data0)) {
                                        return false;
                                    }
                                }
                            }
                        }
                        else {
                            return false;
                        }
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.args !== undefined) {
                        let data1 = data.args;
                        const _errs4 = errors;
                        if (errors === _errs4) {
                            if (Array.isArray(data1)) {
                                if (data1.length > 1000) {
                                    return false;
                                }
                                else {
                                    var valid1 = true;
                                    const len0 = data1.length;
                                    for (let i0 = 0; i0 < len0; i0++) {
                                        let data2 = data1[i0];
                                        const _errs6 = errors;
                                        if (errors === _errs6) {
                                            if (typeof data2 === "string") {
                                                if (data2.length > 10000) {
                                                    return false;
                                                }
                                                else {
                                                    if (!pattern1.test(data2)) {
                                                        return false;
                                                    }
                                                }
                                            }
                                            else {
                                                return false;
                                            }
                                        }
                                        var valid1 = _errs6 === errors;
                                        if (!valid1) {
                                            break;
                                        }
                                    }
                                }
                            }
                            else {
                                return false;
                            }
                        }
                        var valid0 = _errs4 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.environmentVariables !== undefined) {
                            let data3 = data.environmentVariables;
                            const _errs8 = errors;
                            if (errors === _errs8) {
                                if (Array.isArray(data3)) {
                                    if (data3.length > 1000) {
                                        return false;
                                    }
                                    else {
                                        var valid2 = true;
                                        const len1 = data3.length;
                                        for (let i1 = 0; i1 < len1; i1++) {
                                            const _errs10 = errors;
                                            if (!(validate162(data3[i1]))) {
                                                errors++;
                                            }
                                            var valid2 = _errs10 === errors;
                                            if (!valid2) {
                                                break;
                                            }
                                        }
                                    }
                                }
                                else {
                                    return false;
                                }
                            }
                            var valid0 = _errs8 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                    }
                }
            }
        }
    }
    else {
        return false;
    }
} return errors === 0; }
function validate184(data) { let errors = 0; if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (Object.keys(data).length > 10000) {
            return false;
        }
        else {
            for (const key0 in data) {
                let data0 = data[key0];
                const _errs2 = errors;
                if (errors === _errs2) {
                    if (typeof data0 === "string") {
                        if (data0.length > 10000) {
                            return false;
                        }
                    }
                    else {
                        return false;
                    }
                }
                var valid0 = _errs2 === errors;
                if (!valid0) {
                    break;
                }
            }
        }
    }
    else {
        return false;
    }
} return errors === 0; }
function validate187(data) { let errors = 0; if (errors === 0) {
    if (Array.isArray(data)) {
        if (data.length > 10000) {
            return false;
        }
        else {
            var valid0 = true;
            const len0 = data.length;
            for (let i0 = 0; i0 < len0; i0++) {
                let data0 = data[i0];
                const _errs1 = errors;
                if (errors === _errs1) {
                    if (typeof data0 === "string") {
                        if (data0.length > 10000) {
                            return false;
                        }
                    }
                    else {
                        return false;
                    }
                }
                var valid0 = _errs1 === errors;
                if (!valid0) {
                    break;
                }
            }
        }
    }
    else {
        return false;
    }
} return errors === 0; }
const pattern47 = new RegExp("^sha256-[0-9a-f]{64}$", "u");
function validate190(data) { let errors = 0; if (errors === 0) {
    if (typeof data === "string") {
        if (!pattern47.test(data)) {
            return false;
        }
    }
    else {
        return false;
    }
} return errors === 0; }
function validate192(data) { let errors = 0; if (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) {
    return false;
} if (errors === 0) {
    if ((typeof data == "number") && (isFinite(data))) {
        if (data > 9007199254740991 || isNaN(data)) {
            return false;
        }
        else {
            if (data < 0 || isNaN(data)) {
                return false;
            }
        }
    }
} return errors === 0; }
function validate123(data) { let errors = 0; if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((((data.headgate === undefined) && (missing0 = "headgate")) || ((data.server === undefined) && (missing0 = "server"))) || ((data.release === undefined) && (missing0 = "release"))) {
            return false;
        }
        else {
            const _errs1 = errors;
            for (const key0 in data) {
                if (!((((key0 === "$schema") || (key0 === "headgate")) || (key0 === "server")) || (key0 === "release"))) {
                    return false;
                    break;
                }
            }
            if (_errs1 === errors) {
                if (data.$schema !== undefined) {
                    const _errs2 = errors;
                    if (!(validate124(data.$schema))) {
                        errors++;
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.headgate !== undefined) {
                        const _errs3 = errors;
                        if (!(validate23(data.headgate))) {
                            errors++;
                        }
                        var valid0 = _errs3 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.server !== undefined) {
                            const _errs4 = errors;
                            if (!(validate127(data.server))) {
                                errors++;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.release !== undefined) {
                                let data3 = data.release;
                                const _errs5 = errors;
                                if (errors === _errs5) {
                                    if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                                        const _errs7 = errors;
                                        for (const key1 in data3) {
                                            if (!(func2.call(schema42.properties.release.properties, key1))) {
                                                return false;
                                                break;
                                            }
                                        }
                                        if (_errs7 === errors) {
                                            if (data3.source !== undefined) {
                                                let data4 = data3.source;
                                                const _errs8 = errors;
                                                if (errors === _errs8) {
                                                    if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                                                        const _errs10 = errors;
                                                        for (const key2 in data4) {
                                                            if (!((((key2 === "repository") || (key2 === "tag")) || (key2 === "commit")) || (key2 === "subfolder"))) {
                                                                return false;
                                                                break;
                                                            }
                                                        }
                                                        if (_errs10 === errors) {
                                                            if (data4.repository !== undefined) {
                                                                const _errs11 = errors;
                                                                if (!(validate104(data4.repository))) {
                                                                    errors++;
                                                                }
                                                                var valid2 = _errs11 === errors;
                                                            }
                                                            else {
                                                                var valid2 = true;
                                                            }
                                                            if (valid2) {
                                                                if (data4.tag !== undefined) {
                                                                    const _errs12 = errors;
                                                                    if (!(validate172(data4.tag))) {
                                                                        errors++;
                                                                    }
                                                                    var valid2 = _errs12 === errors;
                                                                }
                                                                else {
                                                                    var valid2 = true;
                                                                }
                                                                if (valid2) {
                                                                    if (data4.commit !== undefined) {
                                                                        const _errs13 = errors;
                                                                        if (!(validate174(data4.commit))) {
                                                                            errors++;
                                                                        }
                                                                        var valid2 = _errs13 === errors;
                                                                    }
                                                                    else {
                                                                        var valid2 = true;
                                                                    }
                                                                    if (valid2) {
                                                                        if (data4.subfolder !== undefined) {
                                                                            const _errs14 = errors;
                                                                            if (!(validate61(data4.subfolder))) {
                                                                                errors++;
                                                                            }
                                                                            var valid2 = _errs14 === errors;
                                                                        }
                                                                        else {
                                                                            var valid2 = true;
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        return false;
                                                    }
                                                }
                                                var valid1 = _errs8 === errors;
                                            }
                                            else {
                                                var valid1 = true;
                                            }
                                            if (valid1) {
                                                if (data3.by !== undefined) {
                                                    const _errs15 = errors;
                                                    if (!(validate172(data3.by))) {
                                                        errors++;
                                                    }
                                                    var valid1 = _errs15 === errors;
                                                }
                                                else {
                                                    var valid1 = true;
                                                }
                                                if (valid1) {
                                                    if (data3.at !== undefined) {
                                                        const _errs16 = errors;
                                                        if (!(validate178(data3.at))) {
                                                            errors++;
                                                        }
                                                        var valid1 = _errs16 === errors;
                                                    }
                                                    else {
                                                        var valid1 = true;
                                                    }
                                                    if (valid1) {
                                                        if (data3.run !== undefined) {
                                                            const _errs17 = errors;
                                                            if (!(validate172(data3.run))) {
                                                                errors++;
                                                            }
                                                            var valid1 = _errs17 === errors;
                                                        }
                                                        else {
                                                            var valid1 = true;
                                                        }
                                                        if (valid1) {
                                                            if (data3.command !== undefined) {
                                                                const _errs18 = errors;
                                                                if (!(validate181(data3.command))) {
                                                                    errors++;
                                                                }
                                                                var valid1 = _errs18 === errors;
                                                            }
                                                            else {
                                                                var valid1 = true;
                                                            }
                                                            if (valid1) {
                                                                if (data3.integrity !== undefined) {
                                                                    const _errs19 = errors;
                                                                    if (!(validate184(data3.integrity))) {
                                                                        errors++;
                                                                    }
                                                                    var valid1 = _errs19 === errors;
                                                                }
                                                                else {
                                                                    var valid1 = true;
                                                                }
                                                                if (valid1) {
                                                                    if (data3.dependencies !== undefined) {
                                                                        const _errs20 = errors;
                                                                        if (!(validate184(data3.dependencies))) {
                                                                            errors++;
                                                                        }
                                                                        var valid1 = _errs20 === errors;
                                                                    }
                                                                    else {
                                                                        var valid1 = true;
                                                                    }
                                                                    if (valid1) {
                                                                        if (data3.changelog !== undefined) {
                                                                            const _errs21 = errors;
                                                                            if (!(validate187(data3.changelog))) {
                                                                                errors++;
                                                                            }
                                                                            var valid1 = _errs21 === errors;
                                                                        }
                                                                        else {
                                                                            var valid1 = true;
                                                                        }
                                                                        if (valid1) {
                                                                            if (data3.security !== undefined) {
                                                                                const _errs22 = errors;
                                                                                if (!(validate187(data3.security))) {
                                                                                    errors++;
                                                                                }
                                                                                var valid1 = _errs22 === errors;
                                                                            }
                                                                            else {
                                                                                var valid1 = true;
                                                                            }
                                                                            if (valid1) {
                                                                                if (data3.contract !== undefined) {
                                                                                    let data17 = data3.contract;
                                                                                    const _errs23 = errors;
                                                                                    if (errors === _errs23) {
                                                                                        if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                                                                                            let missing1;
                                                                                            if (((((data17.digest === undefined) && (missing1 = "digest")) || ((data17.tools === undefined) && (missing1 = "tools"))) || ((data17.prompts === undefined) && (missing1 = "prompts"))) || ((data17.resources === undefined) && (missing1 = "resources"))) {
                                                                                                return false;
                                                                                            }
                                                                                            else {
                                                                                                const _errs25 = errors;
                                                                                                for (const key3 in data17) {
                                                                                                    if (!((((key3 === "digest") || (key3 === "tools")) || (key3 === "prompts")) || (key3 === "resources"))) {
                                                                                                        return false;
                                                                                                        break;
                                                                                                    }
                                                                                                }
                                                                                                if (_errs25 === errors) {
                                                                                                    if (data17.digest !== undefined) {
                                                                                                        const _errs26 = errors;
                                                                                                        if (!(validate190(data17.digest))) {
                                                                                                            errors++;
                                                                                                        }
                                                                                                        var valid3 = _errs26 === errors;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid3 = true;
                                                                                                    }
                                                                                                    if (valid3) {
                                                                                                        if (data17.tools !== undefined) {
                                                                                                            const _errs27 = errors;
                                                                                                            if (!(validate192(data17.tools))) {
                                                                                                                errors++;
                                                                                                            }
                                                                                                            var valid3 = _errs27 === errors;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid3 = true;
                                                                                                        }
                                                                                                        if (valid3) {
                                                                                                            if (data17.prompts !== undefined) {
                                                                                                                const _errs28 = errors;
                                                                                                                if (!(validate192(data17.prompts))) {
                                                                                                                    errors++;
                                                                                                                }
                                                                                                                var valid3 = _errs28 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid3 = true;
                                                                                                            }
                                                                                                            if (valid3) {
                                                                                                                if (data17.resources !== undefined) {
                                                                                                                    const _errs29 = errors;
                                                                                                                    if (!(validate192(data17.resources))) {
                                                                                                                        errors++;
                                                                                                                    }
                                                                                                                    var valid3 = _errs29 === errors;
                                                                                                                }
                                                                                                                else {
                                                                                                                    var valid3 = true;
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                        else {
                                                                                            return false;
                                                                                        }
                                                                                    }
                                                                                    var valid1 = _errs23 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid1 = true;
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                    else {
                                        return false;
                                    }
                                }
                                var valid0 = _errs5 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        return false;
    }
} return errors === 0; }

;// CONCATENATED MODULE: ./.build/convention/documents.js

const checks = { headgate: headgate, environment: environment, server: server, deployment: deployment, release: release };
/** Whether the schema of a kind accepts a value. */
function isDocument(kind, value) {
    return checks[kind](value);
}


/***/ }),

/***/ 5607:
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

/***/ 8793:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hQ: () => (/* binding */ loadPreciseReader),
  u0: () => (/* binding */ readDocument)
});

// UNUSED EXPORTS: readFast, unread

// EXTERNAL MODULE: ./.build/convention/documents.js + 1 modules
var documents = __webpack_require__(305);
// EXTERNAL MODULE: ./.build/convention/limits.js
var limits = __webpack_require__(5607);
;// CONCATENATED MODULE: ./.build/convention/yaml-flow.js

/** The answer of a fast reader that leaves a document to the precise one. */
const unread = Symbol("unread");
/** Characters of which a plain scalar may consist without a second thought; all but the first may also be spaces. */
const plain = /^[\w./@+~^$()<>=*?|!%&;\\'"`,[\]{}#:\u00a1-\u1fff\u2030-\u205f\u2070-\ud7ff -]*$/;
const flowPlain = /^[\w./@+~^$()<>=*;\\:\u00a1-\u1fff\u2030-\u205f\u2070-\ud7ff -]*$/;
const integer = /^(?:0|-?[1-9][0-9]{0,14})$/;
/** What YAML's core schema may read as something other than text. */
const notText = /^(?:[-+]?(?:\.?[0-9][0-9_]*(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|0[ox][0-9a-fA-F]+|\.(?:inf|Inf|INF))|\.(?:nan|NaN|NAN)|~|null|Null|NULL|true|True|TRUE|false|False|FALSE)$/;
/** Whether a plain scalar may begin here: a letter, a digit, or a mark that has no other meaning. */
function isScalarStart(text, at) {
    const code = text.charCodeAt(at);
    return ((code >= 0x61 && code <= 0x7a) ||
        (code >= 0x41 && code <= 0x5a) ||
        (code >= 0x30 && code <= 0x39) ||
        (code >= 0xa1 && code <= 0xd7ff) ||
        "_/.<^=~$(+;".includes(text.charAt(at)) ||
        (code === 0x2d && /[A-Za-z0-9_/.-]/.test(text.charAt(at + 1)) && !isMarker(text, at)));
}
/** `---` and `...` begin or end a document where they begin a line. */
function isMarker(text, at) {
    return text.startsWith("---", at);
}
/** The value of a plain scalar between two offsets, trailing spaces not included. */
function plainScalar(text, start, end) {
    const raw = text.slice(start, end);
    if (raw === "" || raw.endsWith(" ") || raw.startsWith("..."))
        return unread;
    const code = raw.charCodeAt(0);
    // Most texts begin with a letter that begins no word of the core schema.
    if (!(code >= 0x61 && code <= 0x7a) || code === 0x6e || code === 0x74 || code === 0x66) {
        if (notText.test(raw))
            return special(raw);
    }
    if (!plain.test(raw))
        return unread;
    if (raw.includes(": ") || raw.endsWith(":") || raw.includes(" #"))
        return unread;
    return raw;
}
function special(raw) {
    if (integer.test(raw))
        return Number(raw);
    if (raw === "true")
        return true;
    if (raw === "false")
        return false;
    return raw === "null" || raw === "~" ? null : unread;
}
/** The text between two quotes, given their offsets; undefined where it has escapes. */
function quotedScalar(text, open, close) {
    const raw = text.slice(open + 1, close);
    const escaped = text.charAt(open) === '"' ? raw.includes("\\") : text.charAt(close + 1) === "'";
    return escaped || raw.includes("\n") ? undefined : raw;
}
/** Whether a key may be set: not there yet, not even by inheritance, and meaning nothing but itself. */
function isNewKey(map, key) {
    return !(key in map) && key !== "<<" && !limits/* forbiddenKeys */.kW.has(key);
}
/** Reads `[...]` or `{...}` that ends on its line. */
function flowCollection(text, place, depth) {
    if (depth > limits/* maxDepth */.Mw)
        return unread;
    const isMap = text.charAt(place.at) === "{";
    const close = isMap ? "}" : "]";
    const map = {};
    const list = [];
    place.at += 1;
    skip(text, place);
    while (text.charAt(place.at) !== close) {
        if (isMap) {
            const key = flowScalar(text, place, true);
            if (typeof key !== "string" || !isNewKey(map, key))
                return unread;
            if (text.charAt(place.at) !== ":" || text.charAt(place.at + 1) !== " ")
                return unread;
            place.at += 2;
            skip(text, place);
            const value = flowValue(text, place, depth);
            if (value === unread)
                return unread;
            map[key] = value;
        }
        else {
            const value = flowValue(text, place, depth);
            if (value === unread)
                return unread;
            list.push(value);
        }
        skip(text, place);
        if (text.charAt(place.at) === ",") {
            place.at += 1;
            skip(text, place);
        }
        else if (text.charAt(place.at) !== close)
            return unread;
        if (place.at >= place.limit)
            return unread;
    }
    place.at += 1;
    return isMap ? map : list;
}
function flowValue(text, place, depth) {
    const first = text.charAt(place.at);
    return first === "[" || first === "{"
        ? flowCollection(text, place, depth + 1)
        : flowScalar(text, place, false);
}
function flowScalar(text, place, isKey) {
    const start = place.at;
    const first = text.charAt(start);
    if (first === '"' || first === "'") {
        const close = text.indexOf(first, start + 1);
        if (close === -1 || close >= place.limit)
            return unread;
        place.at = close + 1;
        return quotedScalar(text, start, close) ?? unread;
    }
    if (!isScalarStart(text, start))
        return unread;
    let end = start;
    while (end < place.limit && !",[]{}".includes(text.charAt(end))) {
        if (text.charAt(end) === ":" && (isKey || !/[A-Za-z0-9/]/.test(text.charAt(end + 1))))
            break;
        end += 1;
    }
    place.at = end;
    while (end > start && text.charAt(end - 1) === " ")
        end -= 1;
    const raw = text.slice(start, end);
    return flowPlain.test(raw) ? plainScalar(text, start, end) : unread;
}
function skip(text, place) {
    while (place.at < place.limit && text.charAt(place.at) === " ")
        place.at += 1;
}

;// CONCATENATED MODULE: ./.build/convention/yaml-fast.js



const space = 0x20;
const hash = 0x23;
const dash = 0x2d;
const colon = 0x3a;
/**
 * Reads the plain part of YAML that nearly every file of the convention keeps to: block maps and lists,
 * one-line flow collections, one-line scalars, comments. Whatever it is not sure about is `unread`, and the
 * precise reader decides; what it does read, the precise reader reads equally and without a finding.
 */
function parseYamlFast(text) {
    // A node takes two characters, so that shorter texts need no counting.
    if (text.length > 2 * limits/* maxNodes */.WZ || text.includes("\t"))
        return unread;
    const cursor = { text, at: 0, end: -1, indent: 0 };
    nextLine(cursor);
    if (cursor.indent === 0 && text.startsWith("---", cursor.at) && cursor.end === cursor.at + 3)
        nextLine(cursor);
    if (cursor.at >= text.length || cursor.indent !== 0)
        return unread;
    const value = blockNode(cursor, 1);
    return cursor.at >= text.length ? value : unread;
}
/** Goes to the next line that is more than white space and a comment. */
function nextLine(cursor) {
    const { text } = cursor;
    let start = cursor.end + 1;
    while (start < text.length) {
        let at = start;
        while (text.charCodeAt(at) === space)
            at += 1;
        const found = text.indexOf("\n", at);
        const end = found === -1 ? text.length : found;
        if (at < end && text.charCodeAt(at) !== hash) {
            cursor.at = at;
            cursor.end = end;
            cursor.indent = at - start;
            return;
        }
        start = end + 1;
    }
    cursor.at = text.length;
    cursor.end = text.length;
    cursor.indent = -1;
}
function blockNode(cursor, depth) {
    if (depth > limits/* maxDepth */.Mw)
        return unread;
    return isItem(cursor) ? blockList(cursor, depth) : blockMap(cursor, depth);
}
function isItem(cursor) {
    if (cursor.text.charCodeAt(cursor.at) !== dash)
        return false;
    return cursor.at + 1 === cursor.end || cursor.text.charCodeAt(cursor.at + 1) === space;
}
function blockMap(cursor, depth) {
    const { text, indent } = cursor;
    const map = {};
    while (cursor.indent === indent) {
        const key = blockKey(cursor);
        if (key === undefined || !isNewKey(map, key))
            return unread;
        // The colon is behind; a value must be apart from it.
        if (cursor.at < cursor.end && text.charCodeAt(cursor.at) !== space)
            return unread;
        skipSpaces(cursor);
        const value = atLineEnd(cursor) ? nested(cursor, indent, depth) : inline(cursor, depth);
        if (value === unread)
            return unread;
        map[key] = value;
    }
    return cursor.indent > indent ? unread : map;
}
/** Reads `key:`; undefined where it is no plain or simply quoted text. */
function blockKey(cursor) {
    const { text, at, end } = cursor;
    const first = text.charCodeAt(at);
    if (first === 0x22 || first === 0x27) {
        const close = text.indexOf(text.charAt(at), at + 1);
        if (close === -1 || close + 1 >= end || text.charCodeAt(close + 1) !== colon)
            return undefined;
        const key = quotedScalar(text, at, close);
        cursor.at = close + 2;
        return key;
    }
    if (!isScalarStart(text, at))
        return undefined;
    let close = text.indexOf(":", at);
    while (close !== -1 && close < end - 1 && text.charCodeAt(close + 1) !== space)
        close = text.indexOf(":", close + 1);
    if (close === -1 || close >= end || close - at > 500)
        return undefined;
    const key = plainScalar(text, at, close);
    if (typeof key !== "string")
        return undefined;
    cursor.at = close + 1;
    return key;
}
/** The value below a key: deeper, or a list at the key's own column; nothing is null. */
function nested(cursor, indent, depth) {
    nextLine(cursor);
    if (cursor.indent > indent) {
        // A flow collection or scalar on a line of its own is valid too, and rare.
        return blockNode(cursor, depth + 1);
    }
    if (cursor.indent === indent && isItem(cursor))
        return blockList(cursor, depth + 1);
    return null;
}
function blockList(cursor, depth) {
    if (depth > limits/* maxDepth */.Mw)
        return unread;
    const { indent } = cursor;
    const list = [];
    while (cursor.indent === indent && isItem(cursor)) {
        cursor.at += 1;
        const before = cursor.at;
        skipSpaces(cursor);
        if (atLineEnd(cursor))
            return unread;
        const value = isMapStart(cursor)
            ? compactMap(cursor, indent + 1 + cursor.at - before, depth)
            : inline(cursor, depth);
        if (value === unread)
            return unread;
        list.push(value);
    }
    return cursor.indent > indent ? unread : list;
}
/** A map that begins on the line of its dash: `- type: mcp`. */
function compactMap(cursor, indent, depth) {
    if (depth >= limits/* maxDepth */.Mw)
        return unread;
    cursor.indent = indent;
    return blockMap(cursor, depth + 1);
}
/** Whether the rest of the line begins with a key. */
function isMapStart(cursor) {
    const before = cursor.at;
    const isMap = blockKey(cursor) !== undefined && isApart(cursor);
    cursor.at = before;
    return isMap;
}
function isApart(cursor) {
    return cursor.at >= cursor.end || cursor.text.charCodeAt(cursor.at) === space;
}
/** A scalar or flow collection that ends on this line. */
function inline(cursor, depth) {
    const { text, at } = cursor;
    const first = text.charAt(at);
    let end;
    let value;
    if (first === "[" || first === "{") {
        const found = { at, limit: cursor.end };
        value = flowCollection(text, found, depth + 1);
        end = found.at;
    }
    else if (first === '"' || first === "'") {
        const close = text.indexOf(first, at + 1);
        if (close === -1 || close >= cursor.end)
            return unread;
        value = quotedScalar(text, at, close) ?? unread;
        end = close + 1;
    }
    else {
        if (!isScalarStart(text, at))
            return unread;
        const comment = text.indexOf(" #", at);
        end = comment === -1 || comment > cursor.end ? cursor.end : comment;
        while (text.charCodeAt(end - 1) === space)
            end -= 1;
        value = plainScalar(text, at, end);
    }
    if (value === unread)
        return unread;
    cursor.at = end;
    if (cursor.at < cursor.end && text.charCodeAt(cursor.at) !== space)
        return unread;
    skipSpaces(cursor);
    if (!atLineEnd(cursor))
        return unread;
    nextLine(cursor);
    return value;
}
function skipSpaces(cursor) {
    while (cursor.at < cursor.end && cursor.text.charCodeAt(cursor.at) === space)
        cursor.at += 1;
}
/** Whether only a comment is left; one must be apart from what is before it. */
function atLineEnd(cursor) {
    const { text, at, end } = cursor;
    return at >= end || (text.charCodeAt(at) === hash && text.charCodeAt(at - 1) === space);
}

;// CONCATENATED MODULE: ./.build/convention/json-fast.js


const quote = 0x22;
const json_fast_colon = 0x3a;
const backslash = 0x5c;
/**
 * The value of a JSON text, or `unread` where it is not JSON, or is more than JSON.parse shows: a key twice,
 * a forbidden key, nesting beyond the limits.
 */
function parseJsonFast(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return unread;
    }
    if (typeof value !== "object" || value === null)
        return unread;
    const count = { keys: 0, nodes: 0 };
    return survey(value, count, 1) && count.keys === writtenKeys(text) ? value : unread;
}
/** Counts keys and nodes; false where a key is forbidden or a limit is passed. */
function survey(value, count, depth) {
    if (depth > limits/* maxDepth */.Mw)
        return false;
    if (Array.isArray(value)) {
        count.nodes += value.length;
        if (count.nodes > limits/* maxNodes */.WZ)
            return false;
        for (const item of value) {
            if (typeof item === "object" && item !== null && !survey(item, count, depth + 1))
                return false;
        }
        return true;
    }
    const map = value;
    for (const key in map) {
        if (key.length > 8 && limits/* forbiddenKeys */.kW.has(key))
            return false;
        count.keys += 1;
        count.nodes += 1;
        const member = map[key];
        if (typeof member === "object" && member !== null && !survey(member, count, depth + 1))
            return false;
    }
    return count.nodes <= limits/* maxNodes */.WZ;
}
/** Colons outside of strings: one per key that was written, whether or not it survived. */
function writtenKeys(text) {
    let count = 0;
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === json_fast_colon)
            count += 1;
        else if (code === quote) {
            at = text.indexOf('"', at + 1);
            while (isEscaped(text, at))
                at = text.indexOf('"', at + 1);
        }
    }
    return count;
}
function isEscaped(text, at) {
    let before = at - 1;
    while (text.charCodeAt(before) === backslash)
        before -= 1;
    return (at - before) % 2 === 0;
}

// EXTERNAL MODULE: ./.build/convention/text.js
var convention_text = __webpack_require__(2604);
;// CONCATENATED MODULE: ./.build/convention/read.js




/**
 * Reads by the file's name, fast and without places. `unread` where the precise reader must decide: anything
 * unusual in the bytes, in the notation, or wrong.
 */
function readFast(file, bytes) {
    const isJson = file.endsWith(".json");
    const text = (0,convention_text/* plainText */.w)(bytes, isJson);
    if (text === undefined)
        return unread;
    return isJson ? parseJsonFast(text) : parseYamlFast(text);
}
/** Reads and checks one file of a kind; undefined where that takes the precise reader and none was given. */
function readDocument(kind, file, bytes, precise) {
    const value = readFast(file, bytes);
    if (value !== unread && (0,documents/* isDocument */.w)(kind, value))
        return { value, findings: [] };
    return precise?.(kind, file, bytes);
}
let loading;
/** Loads the parsers with positions, the schemas that say what is wrong, and the words for it. */
function loadPreciseReader() {
    loading ??= Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(8815), __webpack_require__.e(3834)]).then(__webpack_require__.bind(__webpack_require__, 1453)),
        Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(8815), __webpack_require__.e(1397)]).then(__webpack_require__.bind(__webpack_require__, 1397)),
        __webpack_require__.e(/* import() */ 7129).then(__webpack_require__.bind(__webpack_require__, 7129)),
    ]).then(([{ readPrecise }, { schemaFindings }, complaints]) => (kind, file, bytes) => {
        const document = readPrecise(file, bytes);
        const { value, findings } = document;
        if (value === undefined)
            return { findings };
        if ((0,documents/* isDocument */.w)(kind, value))
            return { value, findings };
        complaints[kind](value);
        return { findings: [...findings, ...schemaFindings(kind, complaints[kind].errors ?? [], document)] };
    });
    return loading;
}



/***/ }),

/***/ 8837:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ resolveRelease)
/* harmony export */ });
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3903);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(547);


/**
 * `id` is the server's folder. The digest covers the whole document; it is taken when it is first asked for,
 * since a check of everything never asks.
 */
function resolveRelease(id, document) {
    const { server, release } = document;
    let digest;
    return {
        id,
        version: server.version,
        file: (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .releaseFile */ .MR)(id, server.version),
        get digest() {
            digest ??= (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(document);
            return digest;
        },
        server,
        release,
    };
}


/***/ }),

/***/ 2481:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ resolveServer)
/* harmony export */ });
/* harmony import */ var _model_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8077);
/* harmony import */ var _model_server_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9114);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(547);



function resolveServer(id, document) {
    const { health, lifecycle, variables, ...described } = document;
    return {
        ...described,
        id,
        file: (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .serverFile */ .kt)(id),
        health: resolveHealth(health),
        lifecycle: lifecycle ?? [],
        variables: variables ?? {},
    };
}
function resolveHealth(written) {
    const { startup, probe } = _model_server_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultHealth */ .Q;
    const { timeout, interval, ...rest } = written?.probe ?? {};
    return {
        startup: { timeout: (0,_model_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E)(written?.startup?.timeout ?? "") ?? startup.timeout },
        probe: {
            ...probe,
            ...rest,
            timeout: (0,_model_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E)(timeout ?? "") ?? probe.timeout,
            interval: (0,_model_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E)(interval ?? "") ?? probe.interval,
        },
    };
}


/***/ }),

/***/ 2604:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ plainText),
/* harmony export */   x: () => (/* binding */ hiddenCharacters)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5607);


/**
 * What must not stand in a file unseen: controls other than tab and line ends, marks that turn the direction
 * of text or take no room, byte order marks, and line separators that only some programs see.
 */
const hiddenCharacters = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufff9-\uffff]/;
/**
 * The text of a file that nothing is wrong with at this level; undefined where the precise reader must say
 * what is: too large, not UTF-8, a byte order mark, CRLF, control characters.
 */
function plainText(bytes, isJson) {
    if (bytes.length > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .maxFileSize */ .o2)
        return undefined;
    const buffer = Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    if (isJson && (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isAscii)(bytes)) {
        const text = buffer.toString("latin1");
        // All other controls JSON.parse refuses by itself.
        return text.includes("\r") || text.includes("\u007f") ? undefined : text;
    }
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return undefined;
    const text = buffer.toString("utf8");
    return text.includes("\r") || hiddenCharacters.test(text) ? undefined : text;
}


/***/ }),

/***/ 9114:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defaultHealth)
/* harmony export */ });
const defaultHealth = {
    startup: { timeout: 30_000 },
    probe: { type: "mcp", healthy: 1, failed: 3, timeout: 10_000, interval: 1_000 },
};


/***/ })

};
;