"use strict";
exports.id = 8793;
exports.ids = [8793];
exports.modules = {

/***/ 30305:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ isDocument)
});

;// CONCATENATED MODULE: ./.build/convention/validators/written.js

const headgate = validate22;
const schema7 = { "type": "object", "additionalProperties": false, "properties": { "headgate": { "$ref": "#/$defs/convention" }, "variables": { "$ref": "#/$defs/variables" }, "teams": { "type": "object", "maxProperties": 1000, "propertyNames": { "maxLength": 140, "pattern": "^(?:@[A-Za-z0-9][A-Za-z0-9-]*/)?[A-Za-z0-9][A-Za-z0-9._-]*$" }, "additionalProperties": { "type": "array", "maxItems": 1000, "items": { "type": "string", "maxLength": 100, "pattern": "^@?[A-Za-z0-9][A-Za-z0-9_-]*$" } } }, "defaults": { "type": "object", "additionalProperties": false, "properties": { "soak": { "$ref": "#/$defs/soak" }, "versions": { "$ref": "#/$defs/versions" }, "approvals": { "$ref": "#/$defs/approvals" }, "deployers": { "$ref": "#/$defs/deployers" }, "windows": { "$ref": "#/$defs/windows" }, "strategy": { "$ref": "#/$defs/strategy" }, "require": { "$ref": "#/$defs/require" }, "rollback": { "$ref": "#/$defs/rollback" }, "drift": { "$ref": "#/$defs/drift" }, "variables": { "$ref": "#/$defs/variables" }, "targets": { "$ref": "#/$defs/targets" } } }, "overrides": { "$ref": "#/$defs/overrides" }, "sigstore": { "type": "object", "additionalProperties": false, "properties": { "trustedRoot": { "$ref": "#/$defs/path" } } }, "analyses": { "$ref": "#/$defs/analyses" }, "prometheus": { "$ref": "#/$defs/prometheus" } }, "required": ["headgate"] };
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
const schema19 = { "type": "object", "additionalProperties": false, "properties": { "type": { "enum": ["immediate", "blue_green", "canary", "rolling"] }, "steps": { "type": "array", "maxItems": 50, "items": { "type": "integer", "minimum": 0, "maximum": 99 } }, "interval": { "$ref": "#/$defs/duration" }, "watch": { "$ref": "#/$defs/duration" }, "analysis": { "type": "array", "maxItems": 20, "items": { "type": "string", "maxLength": 63, "pattern": "^[a-z][a-z0-9-]*$" } }, "keep": { "$ref": "#/$defs/duration" }, "pauses": { "type": "array", "maxItems": 50, "uniqueItems": true, "items": { "type": "integer", "minimum": 0, "maximum": 99 } }, "maxParallel": { "type": "integer", "minimum": 1, "maximum": 50 }, "maxFailures": { "type": "integer", "minimum": 0, "maximum": 50 } } };
const func2 = Object.prototype.hasOwnProperty;
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
            if (!(func2.call(schema19.properties, key0))) {
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
                            if (valid0) {
                                if (data.keep !== undefined) {
                                    const _errs13 = errors;
                                    if (!(validate48(data.keep))) {
                                        errors++;
                                    }
                                    var valid0 = _errs13 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.pauses !== undefined) {
                                        let data8 = data.pauses;
                                        const _errs14 = errors;
                                        if (errors === _errs14) {
                                            if (Array.isArray(data8)) {
                                                if (data8.length > 50) {
                                                    return false;
                                                }
                                                else {
                                                    var valid3 = true;
                                                    const len2 = data8.length;
                                                    for (let i2 = 0; i2 < len2; i2++) {
                                                        let data9 = data8[i2];
                                                        const _errs16 = errors;
                                                        if (!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) {
                                                            return false;
                                                        }
                                                        if (errors === _errs16) {
                                                            if ((typeof data9 == "number") && (isFinite(data9))) {
                                                                if (data9 > 99 || isNaN(data9)) {
                                                                    return false;
                                                                }
                                                                else {
                                                                    if (data9 < 0 || isNaN(data9)) {
                                                                        return false;
                                                                    }
                                                                }
                                                            }
                                                        }
                                                        var valid3 = _errs16 === errors;
                                                        if (!valid3) {
                                                            break;
                                                        }
                                                    }
                                                    if (valid3) {
                                                        let i3 = data8.length;
                                                        let j0;
                                                        if (i3 > 1) {
                                                            const indices0 = {};
                                                            for (; i3--;) {
                                                                let item0 = data8[i3];
                                                                if (!(((typeof item0 == "number") && (!(item0 % 1) && !isNaN(item0))) && (isFinite(item0)))) {
                                                                    continue;
                                                                }
                                                                if (typeof indices0[item0] == "number") {
                                                                    j0 = indices0[item0];
                                                                    return false;
                                                                    break;
                                                                }
                                                                indices0[item0] = i3;
                                                            }
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
                                    if (valid0) {
                                        if (data.maxParallel !== undefined) {
                                            let data10 = data.maxParallel;
                                            const _errs18 = errors;
                                            if (!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) {
                                                return false;
                                            }
                                            if (errors === _errs18) {
                                                if ((typeof data10 == "number") && (isFinite(data10))) {
                                                    if (data10 > 50 || isNaN(data10)) {
                                                        return false;
                                                    }
                                                    else {
                                                        if (data10 < 1 || isNaN(data10)) {
                                                            return false;
                                                        }
                                                    }
                                                }
                                            }
                                            var valid0 = _errs18 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.maxFailures !== undefined) {
                                                let data11 = data.maxFailures;
                                                const _errs20 = errors;
                                                if (!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))) {
                                                    return false;
                                                }
                                                if (errors === _errs20) {
                                                    if ((typeof data11 == "number") && (isFinite(data11))) {
                                                        if (data11 > 50 || isNaN(data11)) {
                                                            return false;
                                                        }
                                                        else {
                                                            if (data11 < 0 || isNaN(data11)) {
                                                                return false;
                                                            }
                                                        }
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
    else {
        return false;
    }
} return errors === 0; }
const schema21 = { "type": "object", "additionalProperties": false, "properties": { "signature": { "type": "boolean" }, "vulnerabilities": { "enum": ["low", "medium", "high", "critical"] }, "contract": { "enum": ["semver"] } } };
function validate53(data) { let errors = 0; if (errors === 0) {
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
function validate55(data) { let errors = 0; if (errors === 0) {
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
const schema23 = { "type": "object", "additionalProperties": false, "properties": { "contract": { "enum": ["alert", "rollback", "off"] }, "every": { "type": "string", "maxLength": 32, "pattern": "^(?=\\d)(?=.*[1-9]\\d*[dhm]|.*[6-9]\\ds|.*[1-9]\\d{2,}s)(?:\\d{1,5}d)?(?:\\d{1,6}h)?(?:\\d{1,7}m)?(?:\\d{1,8}s)?$" } } };
const pattern11 = new RegExp("^(?=\\d)(?=.*[1-9]\\d*[dhm]|.*[6-9]\\ds|.*[1-9]\\d{2,}s)(?:\\d{1,5}d)?(?:\\d{1,6}h)?(?:\\d{1,7}m)?(?:\\d{1,8}s)?$", "u");
function validate58(data) { let errors = 0; if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        const _errs1 = errors;
        for (const key0 in data) {
            if (!((key0 === "contract") || (key0 === "every"))) {
                return false;
                break;
            }
        }
        if (_errs1 === errors) {
            if (data.contract !== undefined) {
                let data0 = data.contract;
                const _errs2 = errors;
                if (!(((data0 === "alert") || (data0 === "rollback")) || (data0 === "off"))) {
                    return false;
                }
                var valid0 = _errs2 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.every !== undefined) {
                    let data1 = data.every;
                    const _errs3 = errors;
                    if (errors === _errs3) {
                        if (typeof data1 === "string") {
                            if (data1.length > 32) {
                                return false;
                            }
                            else {
                                if (!pattern11.test(data1)) {
                                    return false;
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
            }
        }
    }
    else {
        return false;
    }
} return errors === 0; }
const schema26 = { "type": "object", "required": ["type"], "additionalProperties": false, "properties": { "type": { "const": "mcp" }, "scope": { "enum": ["project", "global", "mcprc", "vscode", "cursor"] }, "path": { "$ref": "#/$defs/path" }, "entry": { "type": "string", "maxLength": 63, "pattern": "^[A-Za-z0-9][A-Za-z0-9_-]*$" }, "entries": { "type": "object", "maxProperties": 1000, "propertyNames": { "pattern": "^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$" }, "additionalProperties": { "type": "string", "maxLength": 64, "pattern": "^[A-Za-z0-9][A-Za-z0-9_.-]*$" } }, "launcher": { "type": "array", "maxItems": 20, "items": { "type": "string", "minLength": 1, "maxLength": 500, "pattern": "^[^\\u0000-\\u001f\\u007f]+$" } } } };
const pattern12 = new RegExp("^(?![/~])(?!(?:.*/)?\\.\\.(?:/|$))[^\\\\:\\u0000-\\u001f\\u007f]+$", "u");
function validate64(data) { let errors = 0; if (errors === 0) {
    if (typeof data === "string") {
        if (data.length > 500) {
            return false;
        }
        else {
            if (data.length < 1) {
                return false;
            }
            else {
                if (!pattern12.test(data)) {
                    return false;
                }
            }
        }
    }
    else {
        return false;
    }
} return errors === 0; }
const pattern13 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]*$", "u");
const pattern14 = new RegExp("^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$", "u");
const pattern15 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_.-]*$", "u");
const pattern16 = new RegExp("^[^\\u0000-\\u001f\\u007f]+$", "u");
function validate63(data) { let errors = 0; if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((data.type === undefined) && (missing0 = "type")) {
            return false;
        }
        else {
            const _errs1 = errors;
            for (const key0 in data) {
                if (!((((((key0 === "type") || (key0 === "scope")) || (key0 === "path")) || (key0 === "entry")) || (key0 === "entries")) || (key0 === "launcher"))) {
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
                        if (!(((((data1 === "project") || (data1 === "global")) || (data1 === "mcprc")) || (data1 === "vscode")) || (data1 === "cursor"))) {
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
                            if (!(validate64(data.path))) {
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
                                            if (!pattern13.test(data3)) {
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
                                if (data.entries !== undefined) {
                                    let data4 = data.entries;
                                    const _errs7 = errors;
                                    if (errors === _errs7) {
                                        if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                                            if (Object.keys(data4).length > 1000) {
                                                return false;
                                            }
                                            else {
                                                for (const key1 in data4) {
                                                    const _errs9 = errors;
                                                    if (typeof key1 === "string") {
                                                        if (!pattern14.test(key1)) {
                                                            errors++;
                                                        }
                                                    }
                                                    var valid1 = _errs9 === errors;
                                                    if (!valid1) {
                                                        errors++;
                                                        return false;
                                                        break;
                                                    }
                                                }
                                                if (valid1) {
                                                    for (const key2 in data4) {
                                                        let data5 = data4[key2];
                                                        const _errs11 = errors;
                                                        if (errors === _errs11) {
                                                            if (typeof data5 === "string") {
                                                                if (data5.length > 64) {
                                                                    return false;
                                                                }
                                                                else {
                                                                    if (!pattern15.test(data5)) {
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
                                    if (data.launcher !== undefined) {
                                        let data6 = data.launcher;
                                        const _errs13 = errors;
                                        if (errors === _errs13) {
                                            if (Array.isArray(data6)) {
                                                if (data6.length > 20) {
                                                    return false;
                                                }
                                                else {
                                                    var valid3 = true;
                                                    const len0 = data6.length;
                                                    for (let i0 = 0; i0 < len0; i0++) {
                                                        let data7 = data6[i0];
                                                        const _errs15 = errors;
                                                        if (errors === _errs15) {
                                                            if (typeof data7 === "string") {
                                                                if (data7.length > 500) {
                                                                    return false;
                                                                }
                                                                else {
                                                                    if (data7.length < 1) {
                                                                        return false;
                                                                    }
                                                                    else {
                                                                        if (!pattern16.test(data7)) {
                                                                            return false;
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                return false;
                                                            }
                                                        }
                                                        var valid3 = _errs15 === errors;
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
    }
    else {
        return false;
    }
} return errors === 0; }
function validate67(data) { let errors = 0; if (errors === 0) {
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
const pattern18 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._:/@-]*$", "u");
const pattern19 = new RegExp("^(?:\\*\\.)?[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$", "u");
function validate66(data) { let errors = 0; if (errors === 0) {
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
                        if (!(validate67(data.namespace))) {
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
                                        if (!pattern18.test(data2)) {
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
                                                    if (!(validate67(data3.name))) {
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
                                                        if (!(validate67(data3.namespace))) {
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
                                                                        if (!pattern19.test(data6)) {
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
const schema30 = { "type": "object", "required": ["type"], "additionalProperties": false, "properties": { "type": { "const": "haproxy" }, "path": { "$ref": "#/$defs/path" }, "backend": { "type": "string", "maxLength": 100, "pattern": "^(?:[A-Za-z0-9]|\\{(?:server|environment)\\})(?:[A-Za-z0-9_.-]|\\{(?:server|environment)\\})*$" }, "bind": { "type": "string", "maxLength": 200, "pattern": "^(?:(?:\\*|[A-Za-z0-9][A-Za-z0-9.-]*|\\[[0-9A-Fa-f:.]+\\])?:[0-9]{1,5}|(?:unix@/|abns@)[A-Za-z0-9._/{}-]+)$" }, "address": { "type": "string", "maxLength": 300, "pattern": "^(?:[A-Za-z0-9._-]|\\{(?:server|environment|version|variant)\\})+(?::[0-9]{1,5})?$" }, "tls": { "type": ["boolean", "object"], "additionalProperties": false, "properties": { "ca": { "type": "string", "maxLength": 500, "pattern": "^(?:/[A-Za-z0-9._+-]+)+$" }, "verify": { "type": "boolean" }, "name": { "type": "string", "maxLength": 253, "pattern": "^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$" } } }, "socket": { "type": "string", "maxLength": 500, "pattern": "^(?:(?:/[A-Za-z0-9._+-]+)+|(?:127\\.0\\.0\\.1|\\[::1\\]|localhost):[0-9]{1,5})$" }, "reload": { "type": ["array", "object"], "items": { "type": "string", "minLength": 1, "maxLength": 500, "pattern": "^[^\\u0000-\\u001f\\u007f]+$" }, "minItems": 1, "maxItems": 20, "required": ["master"], "additionalProperties": false, "properties": { "master": { "type": "string", "maxLength": 500, "pattern": "^(?:(?:/[A-Za-z0-9._+-]+)+|(?:127\\.0\\.0\\.1|\\[::1\\]|localhost):[0-9]{1,5})$" } } }, "binary": { "type": "string", "minLength": 1, "maxLength": 500, "pattern": "^[^\\u0000-\\u001f\\u007f]+$" }, "check": { "type": ["boolean", "object"], "additionalProperties": false, "properties": { "path": { "type": "string", "maxLength": 500, "pattern": "^/[A-Za-z0-9._~/%?=&+-]*$" }, "interval": { "$ref": "#/$defs/duration" } } }, "affinity": { "enum": ["principal", "session", "none"] }, "sessions": { "type": "object", "additionalProperties": false, "properties": { "size": { "type": "integer", "minimum": 100, "maximum": 10000000 }, "expire": { "$ref": "#/$defs/duration" }, "peers": { "type": "string", "maxLength": 100, "pattern": "^(?:[A-Za-z0-9][A-Za-z0-9_.-]*|(?:127\\.0\\.0\\.1|\\[::1\\]):[0-9]{1,5}|abns@[A-Za-z0-9._-]+)$" } } }, "ab": { "type": "array", "maxItems": 50, "items": { "type": "object", "required": ["header", "value", "version"], "additionalProperties": false, "properties": { "header": { "type": "string", "maxLength": 64, "pattern": "^[A-Za-z0-9][A-Za-z0-9-]*$" }, "value": { "type": "string", "maxLength": 128, "pattern": "^[A-Za-z0-9][A-Za-z0-9._~:@/+=-]*$" }, "version": { "type": "string", "maxLength": 128, "pattern": "^[0-9][0-9A-Za-z.+-]*$" }, "server": { "$ref": "#/$defs/id" } } } }, "evict": { "type": "boolean" }, "drain": { "$ref": "#/$defs/duration" } } };
const pattern20 = new RegExp("^(?:[A-Za-z0-9]|\\{(?:server|environment)\\})(?:[A-Za-z0-9_.-]|\\{(?:server|environment)\\})*$", "u");
const pattern21 = new RegExp("^(?:(?:\\*|[A-Za-z0-9][A-Za-z0-9.-]*|\\[[0-9A-Fa-f:.]+\\])?:[0-9]{1,5}|(?:unix@/|abns@)[A-Za-z0-9._/{}-]+)$", "u");
const pattern22 = new RegExp("^(?:[A-Za-z0-9._-]|\\{(?:server|environment|version|variant)\\})+(?::[0-9]{1,5})?$", "u");
const pattern23 = new RegExp("^(?:/[A-Za-z0-9._+-]+)+$", "u");
const pattern24 = new RegExp("^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$", "u");
const pattern25 = new RegExp("^(?:(?:/[A-Za-z0-9._+-]+)+|(?:127\\.0\\.0\\.1|\\[::1\\]|localhost):[0-9]{1,5})$", "u");
const pattern29 = new RegExp("^/[A-Za-z0-9._~/%?=&+-]*$", "u");
const pattern30 = new RegExp("^(?:[A-Za-z0-9][A-Za-z0-9_.-]*|(?:127\\.0\\.0\\.1|\\[::1\\]):[0-9]{1,5}|abns@[A-Za-z0-9._-]+)$", "u");
const pattern31 = new RegExp("^[A-Za-z0-9][A-Za-z0-9-]*$", "u");
const pattern32 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._~:@/+=-]*$", "u");
const pattern33 = new RegExp("^[0-9][0-9A-Za-z.+-]*$", "u");
function validate71(data) { let errors = 0; if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((data.type === undefined) && (missing0 = "type")) {
            return false;
        }
        else {
            const _errs1 = errors;
            for (const key0 in data) {
                if (!(func2.call(schema30.properties, key0))) {
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
                        if (!(validate64(data.path))) {
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
                                    if (data2.length > 100) {
                                        return false;
                                    }
                                    else {
                                        if (!pattern20.test(data2)) {
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
                            if (data.bind !== undefined) {
                                let data3 = data.bind;
                                const _errs6 = errors;
                                if (errors === _errs6) {
                                    if (typeof data3 === "string") {
                                        if (data3.length > 200) {
                                            return false;
                                        }
                                        else {
                                            if (!pattern21.test(data3)) {
                                                return false;
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
                                if (data.address !== undefined) {
                                    let data4 = data.address;
                                    const _errs8 = errors;
                                    if (errors === _errs8) {
                                        if (typeof data4 === "string") {
                                            if (data4.length > 300) {
                                                return false;
                                            }
                                            else {
                                                if (!pattern22.test(data4)) {
                                                    return false;
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
                                if (valid0) {
                                    if (data.tls !== undefined) {
                                        let data5 = data.tls;
                                        const _errs10 = errors;
                                        if ((typeof data5 !== "boolean") && (!(data5 && typeof data5 == "object" && !Array.isArray(data5)))) {
                                            return false;
                                        }
                                        if (errors === _errs10) {
                                            if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                                                const _errs12 = errors;
                                                for (const key1 in data5) {
                                                    if (!(((key1 === "ca") || (key1 === "verify")) || (key1 === "name"))) {
                                                        return false;
                                                        break;
                                                    }
                                                }
                                                if (_errs12 === errors) {
                                                    if (data5.ca !== undefined) {
                                                        let data6 = data5.ca;
                                                        const _errs13 = errors;
                                                        if (errors === _errs13) {
                                                            if (typeof data6 === "string") {
                                                                if (data6.length > 500) {
                                                                    return false;
                                                                }
                                                                else {
                                                                    if (!pattern23.test(data6)) {
                                                                        return false;
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
                                                        if (data5.verify !== undefined) {
                                                            const _errs15 = errors;
                                                            if (typeof data5.verify !== "boolean") {
                                                                return false;
                                                            }
                                                            var valid1 = _errs15 === errors;
                                                        }
                                                        else {
                                                            var valid1 = true;
                                                        }
                                                        if (valid1) {
                                                            if (data5.name !== undefined) {
                                                                let data8 = data5.name;
                                                                const _errs17 = errors;
                                                                if (errors === _errs17) {
                                                                    if (typeof data8 === "string") {
                                                                        if (data8.length > 253) {
                                                                            return false;
                                                                        }
                                                                        else {
                                                                            if (!pattern24.test(data8)) {
                                                                                return false;
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
                                            }
                                        }
                                        var valid0 = _errs10 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.socket !== undefined) {
                                            let data9 = data.socket;
                                            const _errs19 = errors;
                                            if (errors === _errs19) {
                                                if (typeof data9 === "string") {
                                                    if (data9.length > 500) {
                                                        return false;
                                                    }
                                                    else {
                                                        if (!pattern25.test(data9)) {
                                                            return false;
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
                                            if (data.reload !== undefined) {
                                                let data10 = data.reload;
                                                const _errs21 = errors;
                                                if (!data10 || typeof data10 != "object") {
                                                    return false;
                                                }
                                                if (errors === _errs21) {
                                                    if (Array.isArray(data10)) {
                                                        if (data10.length > 20) {
                                                            return false;
                                                        }
                                                        else {
                                                            if (data10.length < 1) {
                                                                return false;
                                                            }
                                                            else {
                                                                var valid2 = true;
                                                                const len0 = data10.length;
                                                                for (let i0 = 0; i0 < len0; i0++) {
                                                                    let data11 = data10[i0];
                                                                    const _errs23 = errors;
                                                                    if (errors === _errs23) {
                                                                        if (typeof data11 === "string") {
                                                                            if (data11.length > 500) {
                                                                                return false;
                                                                            }
                                                                            else {
                                                                                if (data11.length < 1) {
                                                                                    return false;
                                                                                }
                                                                                else {
                                                                                    if (!pattern16.test(data11)) {
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                        else {
                                                                            return false;
                                                                        }
                                                                    }
                                                                    var valid2 = _errs23 === errors;
                                                                    if (!valid2) {
                                                                        break;
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                    if (errors === _errs21) {
                                                        if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                                                            let missing1;
                                                            if ((data10.master === undefined) && (missing1 = "master")) {
                                                                return false;
                                                            }
                                                            else {
                                                                const _errs25 = errors;
                                                                for (const key2 in data10) {
                                                                    if (!(key2 === "master")) {
                                                                        return false;
                                                                        break;
                                                                    }
                                                                }
                                                                if (_errs25 === errors) {
                                                                    if (data10.master !== undefined) {
                                                                        let data12 = data10.master;
                                                                        const _errs26 = errors;
                                                                        if (errors === _errs26) {
                                                                            if (typeof data12 === "string") {
                                                                                if (data12.length > 500) {
                                                                                    return false;
                                                                                }
                                                                                else {
                                                                                    if (!pattern25.test(data12)) {
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                            }
                                                                            else {
                                                                                return false;
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                                var valid0 = _errs21 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.binary !== undefined) {
                                                    let data13 = data.binary;
                                                    const _errs28 = errors;
                                                    if (errors === _errs28) {
                                                        if (typeof data13 === "string") {
                                                            if (data13.length > 500) {
                                                                return false;
                                                            }
                                                            else {
                                                                if (data13.length < 1) {
                                                                    return false;
                                                                }
                                                                else {
                                                                    if (!pattern16.test(data13)) {
                                                                        return false;
                                                                    }
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            return false;
                                                        }
                                                    }
                                                    var valid0 = _errs28 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.check !== undefined) {
                                                        let data14 = data.check;
                                                        const _errs30 = errors;
                                                        if ((typeof data14 !== "boolean") && (!(data14 && typeof data14 == "object" && !Array.isArray(data14)))) {
                                                            return false;
                                                        }
                                                        if (errors === _errs30) {
                                                            if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                                                                const _errs32 = errors;
                                                                for (const key3 in data14) {
                                                                    if (!((key3 === "path") || (key3 === "interval"))) {
                                                                        return false;
                                                                        break;
                                                                    }
                                                                }
                                                                if (_errs32 === errors) {
                                                                    if (data14.path !== undefined) {
                                                                        let data15 = data14.path;
                                                                        const _errs33 = errors;
                                                                        if (errors === _errs33) {
                                                                            if (typeof data15 === "string") {
                                                                                if (data15.length > 500) {
                                                                                    return false;
                                                                                }
                                                                                else {
                                                                                    if (!pattern29.test(data15)) {
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                            }
                                                                            else {
                                                                                return false;
                                                                            }
                                                                        }
                                                                        var valid4 = _errs33 === errors;
                                                                    }
                                                                    else {
                                                                        var valid4 = true;
                                                                    }
                                                                    if (valid4) {
                                                                        if (data14.interval !== undefined) {
                                                                            const _errs35 = errors;
                                                                            if (!(validate48(data14.interval))) {
                                                                                errors++;
                                                                            }
                                                                            var valid4 = _errs35 === errors;
                                                                        }
                                                                        else {
                                                                            var valid4 = true;
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                        var valid0 = _errs30 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.affinity !== undefined) {
                                                            let data17 = data.affinity;
                                                            const _errs36 = errors;
                                                            if (!(((data17 === "principal") || (data17 === "session")) || (data17 === "none"))) {
                                                                return false;
                                                            }
                                                            var valid0 = _errs36 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                            if (data.sessions !== undefined) {
                                                                let data18 = data.sessions;
                                                                const _errs37 = errors;
                                                                if (errors === _errs37) {
                                                                    if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                                                                        const _errs39 = errors;
                                                                        for (const key4 in data18) {
                                                                            if (!(((key4 === "size") || (key4 === "expire")) || (key4 === "peers"))) {
                                                                                return false;
                                                                                break;
                                                                            }
                                                                        }
                                                                        if (_errs39 === errors) {
                                                                            if (data18.size !== undefined) {
                                                                                let data19 = data18.size;
                                                                                const _errs40 = errors;
                                                                                if (!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))) {
                                                                                    return false;
                                                                                }
                                                                                if (errors === _errs40) {
                                                                                    if ((typeof data19 == "number") && (isFinite(data19))) {
                                                                                        if (data19 > 10000000 || isNaN(data19)) {
                                                                                            return false;
                                                                                        }
                                                                                        else {
                                                                                            if (data19 < 100 || isNaN(data19)) {
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                                var valid5 = _errs40 === errors;
                                                                            }
                                                                            else {
                                                                                var valid5 = true;
                                                                            }
                                                                            if (valid5) {
                                                                                if (data18.expire !== undefined) {
                                                                                    const _errs42 = errors;
                                                                                    if (!(validate48(data18.expire))) {
                                                                                        errors++;
                                                                                    }
                                                                                    var valid5 = _errs42 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid5 = true;
                                                                                }
                                                                                if (valid5) {
                                                                                    if (data18.peers !== undefined) {
                                                                                        let data21 = data18.peers;
                                                                                        const _errs43 = errors;
                                                                                        if (errors === _errs43) {
                                                                                            if (typeof data21 === "string") {
                                                                                                if (data21.length > 100) {
                                                                                                    return false;
                                                                                                }
                                                                                                else {
                                                                                                    if (!pattern30.test(data21)) {
                                                                                                        return false;
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                            else {
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                        var valid5 = _errs43 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid5 = true;
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                    else {
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid0 = _errs37 === errors;
                                                            }
                                                            else {
                                                                var valid0 = true;
                                                            }
                                                            if (valid0) {
                                                                if (data.ab !== undefined) {
                                                                    let data22 = data.ab;
                                                                    const _errs45 = errors;
                                                                    if (errors === _errs45) {
                                                                        if (Array.isArray(data22)) {
                                                                            if (data22.length > 50) {
                                                                                return false;
                                                                            }
                                                                            else {
                                                                                var valid6 = true;
                                                                                const len1 = data22.length;
                                                                                for (let i1 = 0; i1 < len1; i1++) {
                                                                                    let data23 = data22[i1];
                                                                                    const _errs47 = errors;
                                                                                    if (errors === _errs47) {
                                                                                        if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                                                                                            let missing2;
                                                                                            if ((((data23.header === undefined) && (missing2 = "header")) || ((data23.value === undefined) && (missing2 = "value"))) || ((data23.version === undefined) && (missing2 = "version"))) {
                                                                                                return false;
                                                                                            }
                                                                                            else {
                                                                                                const _errs49 = errors;
                                                                                                for (const key5 in data23) {
                                                                                                    if (!((((key5 === "header") || (key5 === "value")) || (key5 === "version")) || (key5 === "server"))) {
                                                                                                        return false;
                                                                                                        break;
                                                                                                    }
                                                                                                }
                                                                                                if (_errs49 === errors) {
                                                                                                    if (data23.header !== undefined) {
                                                                                                        let data24 = data23.header;
                                                                                                        const _errs50 = errors;
                                                                                                        if (errors === _errs50) {
                                                                                                            if (typeof data24 === "string") {
                                                                                                                if (data24.length > 64) {
                                                                                                                    return false;
                                                                                                                }
                                                                                                                else {
                                                                                                                    if (!pattern31.test(data24)) {
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                            else {
                                                                                                                return false;
                                                                                                            }
                                                                                                        }
                                                                                                        var valid7 = _errs50 === errors;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid7 = true;
                                                                                                    }
                                                                                                    if (valid7) {
                                                                                                        if (data23.value !== undefined) {
                                                                                                            let data25 = data23.value;
                                                                                                            const _errs52 = errors;
                                                                                                            if (errors === _errs52) {
                                                                                                                if (typeof data25 === "string") {
                                                                                                                    if (data25.length > 128) {
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        if (!pattern32.test(data25)) {
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                                else {
                                                                                                                    return false;
                                                                                                                }
                                                                                                            }
                                                                                                            var valid7 = _errs52 === errors;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid7 = true;
                                                                                                        }
                                                                                                        if (valid7) {
                                                                                                            if (data23.version !== undefined) {
                                                                                                                let data26 = data23.version;
                                                                                                                const _errs54 = errors;
                                                                                                                if (errors === _errs54) {
                                                                                                                    if (typeof data26 === "string") {
                                                                                                                        if (data26.length > 128) {
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            if (!pattern33.test(data26)) {
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                }
                                                                                                                var valid7 = _errs54 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid7 = true;
                                                                                                            }
                                                                                                            if (valid7) {
                                                                                                                if (data23.server !== undefined) {
                                                                                                                    const _errs56 = errors;
                                                                                                                    if (!(validate67(data23.server))) {
                                                                                                                        errors++;
                                                                                                                    }
                                                                                                                    var valid7 = _errs56 === errors;
                                                                                                                }
                                                                                                                else {
                                                                                                                    var valid7 = true;
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
                                                                                    var valid6 = _errs47 === errors;
                                                                                    if (!valid6) {
                                                                                        break;
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                        else {
                                                                            return false;
                                                                        }
                                                                    }
                                                                    var valid0 = _errs45 === errors;
                                                                }
                                                                else {
                                                                    var valid0 = true;
                                                                }
                                                                if (valid0) {
                                                                    if (data.evict !== undefined) {
                                                                        const _errs57 = errors;
                                                                        if (typeof data.evict !== "boolean") {
                                                                            return false;
                                                                        }
                                                                        var valid0 = _errs57 === errors;
                                                                    }
                                                                    else {
                                                                        var valid0 = true;
                                                                    }
                                                                    if (valid0) {
                                                                        if (data.drain !== undefined) {
                                                                            const _errs59 = errors;
                                                                            if (!(validate48(data.drain))) {
                                                                                errors++;
                                                                            }
                                                                            var valid0 = _errs59 === errors;
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
                }
            }
        }
    }
    else {
        return false;
    }
} return errors === 0; }
function validate77(data) { let errors = 0; if (errors === 0) {
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
                        if (!(validate64(data.path))) {
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
function validate79(data) { let errors = 0; if (errors === 0) {
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
                                        if (!pattern16.test(data1)) {
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
function validate62(data) { let errors = 0; if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        const tag0 = data.type;
        if (typeof tag0 == "string") {
            if (tag0 === "mcp") {
                if (!(validate63(data))) {
                    errors++;
                }
            }
            else if (tag0 === "kubernetes") {
                if (!(validate66(data))) {
                    errors++;
                }
            }
            else if (tag0 === "haproxy") {
                if (!(validate71(data))) {
                    errors++;
                }
            }
            else if (tag0 === "registry") {
                if (!(validate77(data))) {
                    errors++;
                }
            }
            else if (tag0 === "command") {
                if (!(validate79(data))) {
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
function validate61(data) { let errors = 0; if (errors === 0) {
    if (Array.isArray(data)) {
        if (data.length > 50) {
            return false;
        }
        else {
            var valid0 = true;
            const len0 = data.length;
            for (let i0 = 0; i0 < len0; i0++) {
                const _errs1 = errors;
                if (!(validate62(data[i0]))) {
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
const pattern36 = new RegExp("^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*$", "u");
const pattern37 = new RegExp("^[A-Za-z0-9][A-Za-z0-9:._-]*$", "u");
const pattern38 = new RegExp("^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:T(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d{1,9})?)?Z)?$", "u");
function validate91(data) { let errors = 0; if (errors === 0) {
    if (typeof data === "string") {
        if (!pattern38.test(data)) {
            return false;
        }
    }
    else {
        return false;
    }
} return errors === 0; }
function validate89(data) { let errors = 0; if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((((data.rule === undefined) && (missing0 = "rule")) || ((data.reason === undefined) && (missing0 = "reason"))) || ((data.until === undefined) && (missing0 = "until"))) {
            return false;
        }
        else {
            const _errs1 = errors;
            for (const key0 in data) {
                if (!((((key0 === "rule") || (key0 === "advisory")) || (key0 === "reason")) || (key0 === "until"))) {
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
                                if (!pattern36.test(data0)) {
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
                    if (data.advisory !== undefined) {
                        let data1 = data.advisory;
                        const _errs4 = errors;
                        if (errors === _errs4) {
                            if (typeof data1 === "string") {
                                if (data1.length > 100) {
                                    return false;
                                }
                                else {
                                    if (!pattern37.test(data1)) {
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
                        if (data.reason !== undefined) {
                            const _errs6 = errors;
                            if (!(validate43(data.reason))) {
                                errors++;
                            }
                            var valid0 = _errs6 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.until !== undefined) {
                                const _errs7 = errors;
                                if (!(validate91(data.until))) {
                                    errors++;
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
    else {
        return false;
    }
} return errors === 0; }
function validate88(data) { let errors = 0; if (errors === 0) {
    if (Array.isArray(data)) {
        if (data.length > 100) {
            return false;
        }
        else {
            var valid0 = true;
            const len0 = data.length;
            for (let i0 = 0; i0 < len0; i0++) {
                const _errs1 = errors;
                if (!(validate89(data[i0]))) {
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
const pattern39 = new RegExp("^(?!probe$)[a-z][a-z0-9-]*$", "u");
const schema38 = { "type": "object", "required": ["type", "query"], "additionalProperties": false, "properties": { "type": { "const": "prometheus" }, "query": { "type": "string", "minLength": 1, "maxLength": 4000 }, "address": { "type": "string", "maxLength": 500, "pattern": "^https?://[^\\s{}\"<>\\\\^`|@?#]+$" }, "authorization": { "type": "string", "maxLength": 128, "pattern": "^[A-Za-z_][A-Za-z0-9_]*$" }, "successCondition": { "$ref": "#/$defs/condition" }, "failureCondition": { "$ref": "#/$defs/condition" }, "failureLimit": { "type": "integer", "minimum": 0, "maximum": 99 }, "count": { "type": "integer", "minimum": 1, "maximum": 100 }, "interval": { "$ref": "#/$defs/duration" }, "timeout": { "$ref": "#/$defs/duration" }, "dryRun": { "type": "boolean" } } };
const pattern40 = new RegExp("^https?://[^\\s{}\"<>\\\\^`|@?#]+$", "u");
function validate99(data) { let errors = 0; if (errors === 0) {
    if (typeof data === "string") {
        if (data.length > 1000) {
            return false;
        }
        else {
            if (data.length < 1) {
                return false;
            }
        }
    }
    else {
        return false;
    }
} return errors === 0; }
function validate98(data) { let errors = 0; if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((data.type === undefined) && (missing0 = "type")) || ((data.query === undefined) && (missing0 = "query"))) {
            return false;
        }
        else {
            const _errs1 = errors;
            for (const key0 in data) {
                if (!(func2.call(schema38.properties, key0))) {
                    return false;
                    break;
                }
            }
            if (_errs1 === errors) {
                if (data.type !== undefined) {
                    const _errs2 = errors;
                    if ("prometheus" !== data.type) {
                        return false;
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.query !== undefined) {
                        let data1 = data.query;
                        const _errs3 = errors;
                        if (errors === _errs3) {
                            if (typeof data1 === "string") {
                                if (data1.length > 4000) {
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
                        var valid0 = _errs3 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.address !== undefined) {
                            let data2 = data.address;
                            const _errs5 = errors;
                            if (errors === _errs5) {
                                if (typeof data2 === "string") {
                                    if (data2.length > 500) {
                                        return false;
                                    }
                                    else {
                                        if (!pattern40.test(data2)) {
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
                            if (data.authorization !== undefined) {
                                let data3 = data.authorization;
                                const _errs7 = errors;
                                if (errors === _errs7) {
                                    if (typeof data3 === "string") {
                                        if (data3.length > 128) {
                                            return false;
                                        }
                                        else {
                                            if (!pattern0.test(data3)) {
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
                                if (data.successCondition !== undefined) {
                                    const _errs9 = errors;
                                    if (!(validate99(data.successCondition))) {
                                        errors++;
                                    }
                                    var valid0 = _errs9 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.failureCondition !== undefined) {
                                        const _errs10 = errors;
                                        if (!(validate99(data.failureCondition))) {
                                            errors++;
                                        }
                                        var valid0 = _errs10 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.failureLimit !== undefined) {
                                            let data6 = data.failureLimit;
                                            const _errs11 = errors;
                                            if (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
                                                return false;
                                            }
                                            if (errors === _errs11) {
                                                if ((typeof data6 == "number") && (isFinite(data6))) {
                                                    if (data6 > 99 || isNaN(data6)) {
                                                        return false;
                                                    }
                                                    else {
                                                        if (data6 < 0 || isNaN(data6)) {
                                                            return false;
                                                        }
                                                    }
                                                }
                                            }
                                            var valid0 = _errs11 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.count !== undefined) {
                                                let data7 = data.count;
                                                const _errs13 = errors;
                                                if (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) {
                                                    return false;
                                                }
                                                if (errors === _errs13) {
                                                    if ((typeof data7 == "number") && (isFinite(data7))) {
                                                        if (data7 > 100 || isNaN(data7)) {
                                                            return false;
                                                        }
                                                        else {
                                                            if (data7 < 1 || isNaN(data7)) {
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
                                            if (valid0) {
                                                if (data.interval !== undefined) {
                                                    const _errs15 = errors;
                                                    if (!(validate48(data.interval))) {
                                                        errors++;
                                                    }
                                                    var valid0 = _errs15 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.timeout !== undefined) {
                                                        const _errs16 = errors;
                                                        if (!(validate48(data.timeout))) {
                                                            errors++;
                                                        }
                                                        var valid0 = _errs16 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.dryRun !== undefined) {
                                                            const _errs17 = errors;
                                                            if (typeof data.dryRun !== "boolean") {
                                                                return false;
                                                            }
                                                            var valid0 = _errs17 === errors;
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
const schema40 = { "type": "object", "required": ["type", "url"], "additionalProperties": false, "properties": { "type": { "const": "http" }, "url": { "$ref": "#/$defs/urlTemplate" }, "status": { "type": ["integer", "array"], "minimum": 100, "maximum": 599, "maxItems": 50, "items": { "type": "integer", "minimum": 100, "maximum": 599 } }, "latency": { "$ref": "#/$defs/brief" }, "successCondition": { "$ref": "#/$defs/condition" }, "failureCondition": { "$ref": "#/$defs/condition" }, "failureLimit": { "type": "integer", "minimum": 0, "maximum": 99 }, "count": { "type": "integer", "minimum": 1, "maximum": 100 }, "interval": { "$ref": "#/$defs/duration" }, "timeout": { "$ref": "#/$defs/duration" }, "dryRun": { "type": "boolean" } } };
const pattern42 = new RegExp("^https?://(?:[^\\s{}\"<>\\\\^`|@#]|\\{(?:server|environment|version|variant|stable|address)\\})+$", "u");
function validate105(data) { let errors = 0; if (errors === 0) {
    if (typeof data === "string") {
        if (data.length > 2000) {
            return false;
        }
        else {
            if (!pattern42.test(data)) {
                return false;
            }
        }
    }
    else {
        return false;
    }
} return errors === 0; }
const pattern43 = new RegExp("^(?:\\d{1,7}ms|(?=\\d)(?:\\d{1,5}d)?(?:\\d{1,6}h)?(?:\\d{1,7}m)?(?:\\d{1,8}s)?)$", "u");
function validate107(data) { let errors = 0; if (errors === 0) {
    if (typeof data === "string") {
        if (data.length > 32) {
            return false;
        }
        else {
            if (!pattern43.test(data)) {
                return false;
            }
        }
    }
    else {
        return false;
    }
} return errors === 0; }
function validate104(data) { let errors = 0; if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((data.type === undefined) && (missing0 = "type")) || ((data.url === undefined) && (missing0 = "url"))) {
            return false;
        }
        else {
            const _errs1 = errors;
            for (const key0 in data) {
                if (!(func2.call(schema40.properties, key0))) {
                    return false;
                    break;
                }
            }
            if (_errs1 === errors) {
                if (data.type !== undefined) {
                    const _errs2 = errors;
                    if ("http" !== data.type) {
                        return false;
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.url !== undefined) {
                        const _errs3 = errors;
                        if (!(validate105(data.url))) {
                            errors++;
                        }
                        var valid0 = _errs3 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.status !== undefined) {
                            let data2 = data.status;
                            const _errs4 = errors;
                            if ((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (!(Array.isArray(data2)))) {
                                return false;
                            }
                            if (errors === _errs4) {
                                if ((typeof data2 == "number") && (isFinite(data2))) {
                                    if (data2 > 599 || isNaN(data2)) {
                                        return false;
                                    }
                                    else {
                                        if (data2 < 100 || isNaN(data2)) {
                                            return false;
                                        }
                                    }
                                }
                                if (errors === _errs4) {
                                    if (Array.isArray(data2)) {
                                        if (data2.length > 50) {
                                            return false;
                                        }
                                        else {
                                            var valid1 = true;
                                            const len0 = data2.length;
                                            for (let i0 = 0; i0 < len0; i0++) {
                                                let data3 = data2[i0];
                                                const _errs6 = errors;
                                                if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
                                                    return false;
                                                }
                                                if (errors === _errs6) {
                                                    if ((typeof data3 == "number") && (isFinite(data3))) {
                                                        if (data3 > 599 || isNaN(data3)) {
                                                            return false;
                                                        }
                                                        else {
                                                            if (data3 < 100 || isNaN(data3)) {
                                                                return false;
                                                            }
                                                        }
                                                    }
                                                }
                                                var valid1 = _errs6 === errors;
                                                if (!valid1) {
                                                    break;
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.latency !== undefined) {
                                const _errs8 = errors;
                                if (!(validate107(data.latency))) {
                                    errors++;
                                }
                                var valid0 = _errs8 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.successCondition !== undefined) {
                                    const _errs9 = errors;
                                    if (!(validate99(data.successCondition))) {
                                        errors++;
                                    }
                                    var valid0 = _errs9 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.failureCondition !== undefined) {
                                        const _errs10 = errors;
                                        if (!(validate99(data.failureCondition))) {
                                            errors++;
                                        }
                                        var valid0 = _errs10 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.failureLimit !== undefined) {
                                            let data7 = data.failureLimit;
                                            const _errs11 = errors;
                                            if (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) {
                                                return false;
                                            }
                                            if (errors === _errs11) {
                                                if ((typeof data7 == "number") && (isFinite(data7))) {
                                                    if (data7 > 99 || isNaN(data7)) {
                                                        return false;
                                                    }
                                                    else {
                                                        if (data7 < 0 || isNaN(data7)) {
                                                            return false;
                                                        }
                                                    }
                                                }
                                            }
                                            var valid0 = _errs11 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.count !== undefined) {
                                                let data8 = data.count;
                                                const _errs13 = errors;
                                                if (!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) {
                                                    return false;
                                                }
                                                if (errors === _errs13) {
                                                    if ((typeof data8 == "number") && (isFinite(data8))) {
                                                        if (data8 > 100 || isNaN(data8)) {
                                                            return false;
                                                        }
                                                        else {
                                                            if (data8 < 1 || isNaN(data8)) {
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
                                            if (valid0) {
                                                if (data.interval !== undefined) {
                                                    const _errs15 = errors;
                                                    if (!(validate48(data.interval))) {
                                                        errors++;
                                                    }
                                                    var valid0 = _errs15 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.timeout !== undefined) {
                                                        const _errs16 = errors;
                                                        if (!(validate48(data.timeout))) {
                                                            errors++;
                                                        }
                                                        var valid0 = _errs16 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.dryRun !== undefined) {
                                                            const _errs17 = errors;
                                                            if (typeof data.dryRun !== "boolean") {
                                                                return false;
                                                            }
                                                            var valid0 = _errs17 === errors;
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
function validate97(data) { let errors = 0; if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        const tag0 = data.type;
        if (typeof tag0 == "string") {
            if (tag0 === "prometheus") {
                if (!(validate98(data))) {
                    errors++;
                }
            }
            else if (tag0 === "http") {
                if (!(validate104(data))) {
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
function validate96(data) { let errors = 0; if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (Object.keys(data).length > 100) {
            return false;
        }
        else {
            for (const key0 in data) {
                const _errs1 = errors;
                if (typeof key0 === "string") {
                    if (key0.length > 63) {
                        errors++;
                    }
                    else {
                        if (!pattern39.test(key0)) {
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
                    const _errs3 = errors;
                    if (!(validate97(data[key1]))) {
                        errors++;
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
function validate117(data) { let errors = 0; if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((data.address === undefined) && (missing0 = "address")) {
            return false;
        }
        else {
            const _errs1 = errors;
            for (const key0 in data) {
                if (!((key0 === "address") || (key0 === "authorization"))) {
                    return false;
                    break;
                }
            }
            if (_errs1 === errors) {
                if (data.address !== undefined) {
                    let data0 = data.address;
                    const _errs2 = errors;
                    if (errors === _errs2) {
                        if (typeof data0 === "string") {
                            if (data0.length > 500) {
                                return false;
                            }
                            else {
                                if (!pattern40.test(data0)) {
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
                    if (data.authorization !== undefined) {
                        let data1 = data.authorization;
                        const _errs4 = errors;
                        if (errors === _errs4) {
                            if (typeof data1 === "string") {
                                if (data1.length > 128) {
                                    return false;
                                }
                                else {
                                    if (!pattern0.test(data1)) {
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
function validate22(data) { let errors = 0; if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((data.headgate === undefined) && (missing0 = "headgate")) {
            return false;
        }
        else {
            const _errs1 = errors;
            for (const key0 in data) {
                if (!((((((((key0 === "headgate") || (key0 === "variables")) || (key0 === "teams")) || (key0 === "defaults")) || (key0 === "overrides")) || (key0 === "sigstore")) || (key0 === "analyses")) || (key0 === "prometheus"))) {
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
                                                                        if (!(validate53(data5.require))) {
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
                                                                            if (!(validate55(data5.rollback))) {
                                                                                errors++;
                                                                            }
                                                                            var valid4 = _errs22 === errors;
                                                                        }
                                                                        else {
                                                                            var valid4 = true;
                                                                        }
                                                                        if (valid4) {
                                                                            if (data5.drift !== undefined) {
                                                                                const _errs23 = errors;
                                                                                if (!(validate58(data5.drift))) {
                                                                                    errors++;
                                                                                }
                                                                                var valid4 = _errs23 === errors;
                                                                            }
                                                                            else {
                                                                                var valid4 = true;
                                                                            }
                                                                            if (valid4) {
                                                                                if (data5.variables !== undefined) {
                                                                                    const _errs24 = errors;
                                                                                    if (!(validate25(data5.variables))) {
                                                                                        errors++;
                                                                                    }
                                                                                    var valid4 = _errs24 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid4 = true;
                                                                                }
                                                                                if (valid4) {
                                                                                    if (data5.targets !== undefined) {
                                                                                        const _errs25 = errors;
                                                                                        if (!(validate61(data5.targets))) {
                                                                                            errors++;
                                                                                        }
                                                                                        var valid4 = _errs25 === errors;
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
                                    const _errs26 = errors;
                                    if (!(validate88(data.overrides))) {
                                        errors++;
                                    }
                                    var valid0 = _errs26 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.sigstore !== undefined) {
                                        let data18 = data.sigstore;
                                        const _errs27 = errors;
                                        if (errors === _errs27) {
                                            if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                                                const _errs29 = errors;
                                                for (const key4 in data18) {
                                                    if (!(key4 === "trustedRoot")) {
                                                        return false;
                                                        break;
                                                    }
                                                }
                                                if (_errs29 === errors) {
                                                    if (data18.trustedRoot !== undefined) {
                                                        if (!(validate64(data18.trustedRoot))) {
                                                            errors++;
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
                                        if (data.analyses !== undefined) {
                                            const _errs31 = errors;
                                            if (!(validate96(data.analyses))) {
                                                errors++;
                                            }
                                            var valid0 = _errs31 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.prometheus !== undefined) {
                                                const _errs32 = errors;
                                                if (!(validate117(data.prometheus))) {
                                                    errors++;
                                                }
                                                var valid0 = _errs32 === errors;
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
    else {
        return false;
    }
} return errors === 0; }
const environment = validate119;
const schema44 = { "type": "object", "additionalProperties": false, "properties": { "upstream": { "type": ["array", "object"], "items": { "$ref": "#/$defs/id" }, "maxItems": 50, "minProperties": 1, "maxProperties": 1, "additionalProperties": false, "properties": { "all": { "type": "array", "minItems": 1, "maxItems": 50, "items": { "$ref": "#/$defs/id" } }, "any": { "type": "array", "minItems": 1, "maxItems": 50, "items": { "$ref": "#/$defs/id" } } } }, "soak": { "$ref": "#/$defs/soak" }, "versions": { "$ref": "#/$defs/versions" }, "approvals": { "$ref": "#/$defs/approvals" }, "deployers": { "$ref": "#/$defs/deployers" }, "windows": { "$ref": "#/$defs/windows" }, "strategy": { "$ref": "#/$defs/strategy" }, "require": { "$ref": "#/$defs/require" }, "rollback": { "$ref": "#/$defs/rollback" }, "drift": { "$ref": "#/$defs/drift" }, "variables": { "$ref": "#/$defs/variables" }, "targets": { "$ref": "#/$defs/targets" }, "stage": { "enum": ["development", "testing", "staging", "production"] }, "analyses": { "$ref": "#/$defs/analyses" }, "prometheus": { "$ref": "#/$defs/prometheus" } } };
function validate119(data) { let errors = 0; if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        const _errs1 = errors;
        for (const key0 in data) {
            if (!(func2.call(schema44.properties, key0))) {
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
                                if (!(validate67(data0[i0]))) {
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
                                                                if (!(validate67(data2[i1]))) {
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
                                                                    if (!(validate67(data4[i2]))) {
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
                                            if (!(validate53(data.require))) {
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
                                                if (!(validate55(data.rollback))) {
                                                    errors++;
                                                }
                                                var valid0 = _errs19 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.drift !== undefined) {
                                                    const _errs20 = errors;
                                                    if (!(validate58(data.drift))) {
                                                        errors++;
                                                    }
                                                    var valid0 = _errs20 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.variables !== undefined) {
                                                        const _errs21 = errors;
                                                        if (!(validate25(data.variables))) {
                                                            errors++;
                                                        }
                                                        var valid0 = _errs21 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.targets !== undefined) {
                                                            const _errs22 = errors;
                                                            if (!(validate61(data.targets))) {
                                                                errors++;
                                                            }
                                                            var valid0 = _errs22 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                            if (data.stage !== undefined) {
                                                                let data17 = data.stage;
                                                                const _errs23 = errors;
                                                                if (!((((data17 === "development") || (data17 === "testing")) || (data17 === "staging")) || (data17 === "production"))) {
                                                                    return false;
                                                                }
                                                                var valid0 = _errs23 === errors;
                                                            }
                                                            else {
                                                                var valid0 = true;
                                                            }
                                                            if (valid0) {
                                                                if (data.analyses !== undefined) {
                                                                    const _errs24 = errors;
                                                                    if (!(validate96(data.analyses))) {
                                                                        errors++;
                                                                    }
                                                                    var valid0 = _errs24 === errors;
                                                                }
                                                                else {
                                                                    var valid0 = true;
                                                                }
                                                                if (valid0) {
                                                                    if (data.prometheus !== undefined) {
                                                                        const _errs25 = errors;
                                                                        if (!(validate117(data.prometheus))) {
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
const server = validate136;
const schema45 = { "type": "object", "additionalProperties": false, "properties": { "name": { "type": "string", "minLength": 3, "maxLength": 200, "pattern": "^[a-zA-Z0-9.-]+/[a-zA-Z0-9._-]+$" }, "description": { "type": "string", "minLength": 1, "maxLength": 100, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" }, "owner": { "$ref": "#/$defs/actor" }, "category": { "type": "string", "maxLength": 63, "pattern": "^[a-z0-9][a-z0-9-]*$" }, "repository": { "$ref": "#/$defs/url" }, "subfolder": { "$ref": "#/$defs/subfolder" }, "releasers": { "$ref": "#/$defs/releasers" }, "signer": { "$ref": "#/$defs/signer" }, "health": { "type": "object", "additionalProperties": false, "properties": { "startup": { "type": "object", "additionalProperties": false, "properties": { "timeout": { "$ref": "#/$defs/duration" } } }, "probe": { "type": "object", "additionalProperties": false, "properties": { "type": { "enum": ["mcp", "http"] }, "healthy": { "type": "integer", "minimum": 1, "maximum": 100 }, "failed": { "type": "integer", "minimum": 1, "maximum": 100 }, "timeout": { "$ref": "#/$defs/duration" }, "interval": { "$ref": "#/$defs/duration" }, "path": { "type": "string", "maxLength": 500, "pattern": "^/[^\\s{}\"<>\\\\^`|#]*$" }, "url": { "$ref": "#/$defs/urlTemplate" }, "status": { "type": ["integer", "array"], "minimum": 100, "maximum": 599, "maxItems": 50, "items": { "type": "integer", "minimum": 100, "maximum": 599 } }, "latency": { "$ref": "#/$defs/brief" } } } } }, "lifecycle": { "type": "array", "maxItems": 1000, "items": { "type": "object", "additionalProperties": false, "properties": { "versions": { "type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[0-9A-Za-z.<>=^~|*+ -]+$" }, "state": { "enum": ["deprecated", "archived"] }, "reason": { "$ref": "#/$defs/reason" }, "until": { "$ref": "#/$defs/deadline" } }, "required": ["versions", "state"] } }, "contract": { "type": "object", "additionalProperties": false, "properties": { "semver": { "enum": ["off", "warn", "semver", "strict"] } } }, "variables": { "$ref": "#/$defs/variables" } } };
const pattern46 = new RegExp("^[a-zA-Z0-9.-]+/[a-zA-Z0-9._-]+$", "u");
const pattern47 = new RegExp("^[^\\u0000-\\u001f\\u007f]*$", "u");
const pattern48 = new RegExp("^[a-z0-9][a-z0-9-]*$", "u");
const pattern55 = new RegExp("^/[^\\s{}\"<>\\\\^`|#]*$", "u");
const pattern56 = new RegExp("^[0-9A-Za-z.<>=^~|*+ -]+$", "u");
const pattern49 = new RegExp("^https?://\\S+$", "u");
function validate138(data) { let errors = 0; if (errors === 0) {
    if (typeof data === "string") {
        if (data.length > 2000) {
            return false;
        }
        else {
            if (!pattern49.test(data)) {
                return false;
            }
        }
    }
    else {
        return false;
    }
} return errors === 0; }
const pattern50 = new RegExp("^(?![/~])(?!(?:.*/)?\\.\\.?(?:/|$))[^\\\\:\\u0000-\\u001f\\u007f]+$", "u");
function validate140(data) { let errors = 0; if (errors === 0) {
    if (typeof data === "string") {
        if (data.length > 500) {
            return false;
        }
        else {
            if (data.length < 1) {
                return false;
            }
            else {
                if (!pattern50.test(data)) {
                    return false;
                }
            }
        }
    }
    else {
        return false;
    }
} return errors === 0; }
function validate142(data) { let errors = 0; if (errors === 0) {
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
const schema49 = { "type": ["object", "array"], "additionalProperties": false, "properties": { "repository": { "$ref": "#/$defs/signerRepository" }, "workflow": { "$ref": "#/$defs/signerWorkflow" }, "ref": { "$ref": "#/$defs/signerRef" }, "issuer": { "$ref": "#/$defs/signerIssuer" } }, "minItems": 1, "maxItems": 20, "items": { "type": "object", "additionalProperties": false, "properties": { "repository": { "$ref": "#/$defs/signerRepository" }, "workflow": { "$ref": "#/$defs/signerWorkflow" }, "ref": { "$ref": "#/$defs/signerRef" }, "issuer": { "$ref": "#/$defs/signerIssuer" } } } };
const pattern51 = new RegExp("^(?:https?://[^\\s\"<>]+|[A-Za-z0-9._-]+/[A-Za-z0-9._-]+)$", "u");
function validate146(data) { let errors = 0; if (errors === 0) {
    if (typeof data === "string") {
        if (data.length > 500) {
            return false;
        }
        else {
            if (!pattern51.test(data)) {
                return false;
            }
        }
    }
    else {
        return false;
    }
} return errors === 0; }
const pattern52 = new RegExp("^(?:(?:https?://[^\\s\"<>@]+|[A-Za-z0-9._-]+/[A-Za-z0-9._-]+)/)?\\.github/workflows/[^\\s/@]+\\.ya?ml$", "u");
function validate148(data) { let errors = 0; if (errors === 0) {
    if (typeof data === "string") {
        if (data.length > 500) {
            return false;
        }
        else {
            if (!pattern52.test(data)) {
                return false;
            }
        }
    }
    else {
        return false;
    }
} return errors === 0; }
const pattern53 = new RegExp("^refs/\\S+$", "u");
function validate150(data) { let errors = 0; if (errors === 0) {
    if (typeof data === "string") {
        if (data.length > 200) {
            return false;
        }
        else {
            if (!pattern53.test(data)) {
                return false;
            }
        }
    }
    else {
        return false;
    }
} return errors === 0; }
const pattern54 = new RegExp("^https?://[^\\s\"<>]+$", "u");
function validate152(data) { let errors = 0; if (errors === 0) {
    if (typeof data === "string") {
        if (data.length > 500) {
            return false;
        }
        else {
            if (!pattern54.test(data)) {
                return false;
            }
        }
    }
    else {
        return false;
    }
} return errors === 0; }
function validate145(data) { let errors = 0; if (!data || typeof data != "object") {
    return false;
} if (errors === 0) {
    if (Array.isArray(data)) {
        if (data.length > 20) {
            return false;
        }
        else {
            if (data.length < 1) {
                return false;
            }
            else {
                var valid0 = true;
                const len0 = data.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data0 = data[i0];
                    const _errs1 = errors;
                    if (errors === _errs1) {
                        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                            const _errs3 = errors;
                            for (const key0 in data0) {
                                if (!((((key0 === "repository") || (key0 === "workflow")) || (key0 === "ref")) || (key0 === "issuer"))) {
                                    return false;
                                    break;
                                }
                            }
                            if (_errs3 === errors) {
                                if (data0.repository !== undefined) {
                                    const _errs4 = errors;
                                    if (!(validate146(data0.repository))) {
                                        errors++;
                                    }
                                    var valid1 = _errs4 === errors;
                                }
                                else {
                                    var valid1 = true;
                                }
                                if (valid1) {
                                    if (data0.workflow !== undefined) {
                                        const _errs5 = errors;
                                        if (!(validate148(data0.workflow))) {
                                            errors++;
                                        }
                                        var valid1 = _errs5 === errors;
                                    }
                                    else {
                                        var valid1 = true;
                                    }
                                    if (valid1) {
                                        if (data0.ref !== undefined) {
                                            const _errs6 = errors;
                                            if (!(validate150(data0.ref))) {
                                                errors++;
                                            }
                                            var valid1 = _errs6 === errors;
                                        }
                                        else {
                                            var valid1 = true;
                                        }
                                        if (valid1) {
                                            if (data0.issuer !== undefined) {
                                                const _errs7 = errors;
                                                if (!(validate152(data0.issuer))) {
                                                    errors++;
                                                }
                                                var valid1 = _errs7 === errors;
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
                    var valid0 = _errs1 === errors;
                    if (!valid0) {
                        break;
                    }
                }
            }
        }
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            const _errs8 = errors;
            for (const key1 in data) {
                if (!((((key1 === "repository") || (key1 === "workflow")) || (key1 === "ref")) || (key1 === "issuer"))) {
                    return false;
                    break;
                }
            }
            if (_errs8 === errors) {
                if (data.repository !== undefined) {
                    const _errs9 = errors;
                    if (!(validate146(data.repository))) {
                        errors++;
                    }
                    var valid2 = _errs9 === errors;
                }
                else {
                    var valid2 = true;
                }
                if (valid2) {
                    if (data.workflow !== undefined) {
                        const _errs10 = errors;
                        if (!(validate148(data.workflow))) {
                            errors++;
                        }
                        var valid2 = _errs10 === errors;
                    }
                    else {
                        var valid2 = true;
                    }
                    if (valid2) {
                        if (data.ref !== undefined) {
                            const _errs11 = errors;
                            if (!(validate150(data.ref))) {
                                errors++;
                            }
                            var valid2 = _errs11 === errors;
                        }
                        else {
                            var valid2 = true;
                        }
                        if (valid2) {
                            if (data.issuer !== undefined) {
                                const _errs12 = errors;
                                if (!(validate152(data.issuer))) {
                                    errors++;
                                }
                                var valid2 = _errs12 === errors;
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
} return errors === 0; }
function validate136(data) { let errors = 0; if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        const _errs1 = errors;
        for (const key0 in data) {
            if (!(func2.call(schema45.properties, key0))) {
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
                                if (!pattern46.test(data0)) {
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
                                    if (!pattern47.test(data1)) {
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
                                        if (!pattern48.test(data3)) {
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
                                if (!(validate138(data.repository))) {
                                    errors++;
                                }
                                var valid0 = _errs9 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.subfolder !== undefined) {
                                    const _errs10 = errors;
                                    if (!(validate140(data.subfolder))) {
                                        errors++;
                                    }
                                    var valid0 = _errs10 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.releasers !== undefined) {
                                        const _errs11 = errors;
                                        if (!(validate142(data.releasers))) {
                                            errors++;
                                        }
                                        var valid0 = _errs11 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.signer !== undefined) {
                                            const _errs12 = errors;
                                            if (!(validate145(data.signer))) {
                                                errors++;
                                            }
                                            var valid0 = _errs12 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.health !== undefined) {
                                                let data8 = data.health;
                                                const _errs13 = errors;
                                                if (errors === _errs13) {
                                                    if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                                                        const _errs15 = errors;
                                                        for (const key1 in data8) {
                                                            if (!((key1 === "startup") || (key1 === "probe"))) {
                                                                return false;
                                                                break;
                                                            }
                                                        }
                                                        if (_errs15 === errors) {
                                                            if (data8.startup !== undefined) {
                                                                let data9 = data8.startup;
                                                                const _errs16 = errors;
                                                                if (errors === _errs16) {
                                                                    if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                                                                        const _errs18 = errors;
                                                                        for (const key2 in data9) {
                                                                            if (!(key2 === "timeout")) {
                                                                                return false;
                                                                                break;
                                                                            }
                                                                        }
                                                                        if (_errs18 === errors) {
                                                                            if (data9.timeout !== undefined) {
                                                                                if (!(validate48(data9.timeout))) {
                                                                                    errors++;
                                                                                }
                                                                            }
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
                                                                if (data8.probe !== undefined) {
                                                                    let data11 = data8.probe;
                                                                    const _errs20 = errors;
                                                                    if (errors === _errs20) {
                                                                        if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                                                                            const _errs22 = errors;
                                                                            for (const key3 in data11) {
                                                                                if (!(func2.call(schema45.properties.health.properties.probe.properties, key3))) {
                                                                                    return false;
                                                                                    break;
                                                                                }
                                                                            }
                                                                            if (_errs22 === errors) {
                                                                                if (data11.type !== undefined) {
                                                                                    let data12 = data11.type;
                                                                                    const _errs23 = errors;
                                                                                    if (!((data12 === "mcp") || (data12 === "http"))) {
                                                                                        return false;
                                                                                    }
                                                                                    var valid3 = _errs23 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid3 = true;
                                                                                }
                                                                                if (valid3) {
                                                                                    if (data11.healthy !== undefined) {
                                                                                        let data13 = data11.healthy;
                                                                                        const _errs24 = errors;
                                                                                        if (!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))) {
                                                                                            return false;
                                                                                        }
                                                                                        if (errors === _errs24) {
                                                                                            if ((typeof data13 == "number") && (isFinite(data13))) {
                                                                                                if (data13 > 100 || isNaN(data13)) {
                                                                                                    return false;
                                                                                                }
                                                                                                else {
                                                                                                    if (data13 < 1 || isNaN(data13)) {
                                                                                                        return false;
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                        var valid3 = _errs24 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid3 = true;
                                                                                    }
                                                                                    if (valid3) {
                                                                                        if (data11.failed !== undefined) {
                                                                                            let data14 = data11.failed;
                                                                                            const _errs26 = errors;
                                                                                            if (!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))) {
                                                                                                return false;
                                                                                            }
                                                                                            if (errors === _errs26) {
                                                                                                if ((typeof data14 == "number") && (isFinite(data14))) {
                                                                                                    if (data14 > 100 || isNaN(data14)) {
                                                                                                        return false;
                                                                                                    }
                                                                                                    else {
                                                                                                        if (data14 < 1 || isNaN(data14)) {
                                                                                                            return false;
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                            var valid3 = _errs26 === errors;
                                                                                        }
                                                                                        else {
                                                                                            var valid3 = true;
                                                                                        }
                                                                                        if (valid3) {
                                                                                            if (data11.timeout !== undefined) {
                                                                                                const _errs28 = errors;
                                                                                                if (!(validate48(data11.timeout))) {
                                                                                                    errors++;
                                                                                                }
                                                                                                var valid3 = _errs28 === errors;
                                                                                            }
                                                                                            else {
                                                                                                var valid3 = true;
                                                                                            }
                                                                                            if (valid3) {
                                                                                                if (data11.interval !== undefined) {
                                                                                                    const _errs29 = errors;
                                                                                                    if (!(validate48(data11.interval))) {
                                                                                                        errors++;
                                                                                                    }
                                                                                                    var valid3 = _errs29 === errors;
                                                                                                }
                                                                                                else {
                                                                                                    var valid3 = true;
                                                                                                }
                                                                                                if (valid3) {
                                                                                                    if (data11.path !== undefined) {
                                                                                                        let data17 = data11.path;
                                                                                                        const _errs30 = errors;
                                                                                                        if (errors === _errs30) {
                                                                                                            if (typeof data17 === "string") {
                                                                                                                if (data17.length > 500) {
                                                                                                                    return false;
                                                                                                                }
                                                                                                                else {
                                                                                                                    if (!pattern55.test(data17)) {
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                            else {
                                                                                                                return false;
                                                                                                            }
                                                                                                        }
                                                                                                        var valid3 = _errs30 === errors;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid3 = true;
                                                                                                    }
                                                                                                    if (valid3) {
                                                                                                        if (data11.url !== undefined) {
                                                                                                            const _errs32 = errors;
                                                                                                            if (!(validate105(data11.url))) {
                                                                                                                errors++;
                                                                                                            }
                                                                                                            var valid3 = _errs32 === errors;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid3 = true;
                                                                                                        }
                                                                                                        if (valid3) {
                                                                                                            if (data11.status !== undefined) {
                                                                                                                let data19 = data11.status;
                                                                                                                const _errs33 = errors;
                                                                                                                if ((!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))) && (!(Array.isArray(data19)))) {
                                                                                                                    return false;
                                                                                                                }
                                                                                                                if (errors === _errs33) {
                                                                                                                    if ((typeof data19 == "number") && (isFinite(data19))) {
                                                                                                                        if (data19 > 599 || isNaN(data19)) {
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            if (data19 < 100 || isNaN(data19)) {
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                    if (errors === _errs33) {
                                                                                                                        if (Array.isArray(data19)) {
                                                                                                                            if (data19.length > 50) {
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                var valid4 = true;
                                                                                                                                const len0 = data19.length;
                                                                                                                                for (let i0 = 0; i0 < len0; i0++) {
                                                                                                                                    let data20 = data19[i0];
                                                                                                                                    const _errs35 = errors;
                                                                                                                                    if (!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))) {
                                                                                                                                        return false;
                                                                                                                                    }
                                                                                                                                    if (errors === _errs35) {
                                                                                                                                        if ((typeof data20 == "number") && (isFinite(data20))) {
                                                                                                                                            if (data20 > 599 || isNaN(data20)) {
                                                                                                                                                return false;
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                if (data20 < 100 || isNaN(data20)) {
                                                                                                                                                    return false;
                                                                                                                                                }
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                    var valid4 = _errs35 === errors;
                                                                                                                                    if (!valid4) {
                                                                                                                                        break;
                                                                                                                                    }
                                                                                                                                }
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                                var valid3 = _errs33 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid3 = true;
                                                                                                            }
                                                                                                            if (valid3) {
                                                                                                                if (data11.latency !== undefined) {
                                                                                                                    const _errs37 = errors;
                                                                                                                    if (!(validate107(data11.latency))) {
                                                                                                                        errors++;
                                                                                                                    }
                                                                                                                    var valid3 = _errs37 === errors;
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
                                                                                    }
                                                                                }
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
                                                if (data.lifecycle !== undefined) {
                                                    let data22 = data.lifecycle;
                                                    const _errs38 = errors;
                                                    if (errors === _errs38) {
                                                        if (Array.isArray(data22)) {
                                                            if (data22.length > 1000) {
                                                                return false;
                                                            }
                                                            else {
                                                                var valid5 = true;
                                                                const len1 = data22.length;
                                                                for (let i1 = 0; i1 < len1; i1++) {
                                                                    let data23 = data22[i1];
                                                                    const _errs40 = errors;
                                                                    if (errors === _errs40) {
                                                                        if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                                                                            let missing0;
                                                                            if (((data23.versions === undefined) && (missing0 = "versions")) || ((data23.state === undefined) && (missing0 = "state"))) {
                                                                                return false;
                                                                            }
                                                                            else {
                                                                                const _errs42 = errors;
                                                                                for (const key4 in data23) {
                                                                                    if (!((((key4 === "versions") || (key4 === "state")) || (key4 === "reason")) || (key4 === "until"))) {
                                                                                        return false;
                                                                                        break;
                                                                                    }
                                                                                }
                                                                                if (_errs42 === errors) {
                                                                                    if (data23.versions !== undefined) {
                                                                                        let data24 = data23.versions;
                                                                                        const _errs43 = errors;
                                                                                        if (errors === _errs43) {
                                                                                            if (typeof data24 === "string") {
                                                                                                if (data24.length > 200) {
                                                                                                    return false;
                                                                                                }
                                                                                                else {
                                                                                                    if (data24.length < 1) {
                                                                                                        return false;
                                                                                                    }
                                                                                                    else {
                                                                                                        if (!pattern56.test(data24)) {
                                                                                                            return false;
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                            else {
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                        var valid6 = _errs43 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid6 = true;
                                                                                    }
                                                                                    if (valid6) {
                                                                                        if (data23.state !== undefined) {
                                                                                            let data25 = data23.state;
                                                                                            const _errs45 = errors;
                                                                                            if (!((data25 === "deprecated") || (data25 === "archived"))) {
                                                                                                return false;
                                                                                            }
                                                                                            var valid6 = _errs45 === errors;
                                                                                        }
                                                                                        else {
                                                                                            var valid6 = true;
                                                                                        }
                                                                                        if (valid6) {
                                                                                            if (data23.reason !== undefined) {
                                                                                                const _errs46 = errors;
                                                                                                if (!(validate43(data23.reason))) {
                                                                                                    errors++;
                                                                                                }
                                                                                                var valid6 = _errs46 === errors;
                                                                                            }
                                                                                            else {
                                                                                                var valid6 = true;
                                                                                            }
                                                                                            if (valid6) {
                                                                                                if (data23.until !== undefined) {
                                                                                                    const _errs47 = errors;
                                                                                                    if (!(validate91(data23.until))) {
                                                                                                        errors++;
                                                                                                    }
                                                                                                    var valid6 = _errs47 === errors;
                                                                                                }
                                                                                                else {
                                                                                                    var valid6 = true;
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
                                                                    var valid5 = _errs40 === errors;
                                                                    if (!valid5) {
                                                                        break;
                                                                    }
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            return false;
                                                        }
                                                    }
                                                    var valid0 = _errs38 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.contract !== undefined) {
                                                        let data28 = data.contract;
                                                        const _errs48 = errors;
                                                        if (errors === _errs48) {
                                                            if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
                                                                const _errs50 = errors;
                                                                for (const key5 in data28) {
                                                                    if (!(key5 === "semver")) {
                                                                        return false;
                                                                        break;
                                                                    }
                                                                }
                                                                if (_errs50 === errors) {
                                                                    if (data28.semver !== undefined) {
                                                                        let data29 = data28.semver;
                                                                        if (!((((data29 === "off") || (data29 === "warn")) || (data29 === "semver")) || (data29 === "strict"))) {
                                                                            return false;
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                return false;
                                                            }
                                                        }
                                                        var valid0 = _errs48 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.variables !== undefined) {
                                                            const _errs52 = errors;
                                                            if (!(validate25(data.variables))) {
                                                                errors++;
                                                            }
                                                            var valid0 = _errs52 === errors;
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
const deployment = validate167;
const pattern57 = new RegExp("^(?:0|[1-9]\\d{0,15})\\.(?:0|[1-9]\\d{0,15})\\.(?:0|[1-9]\\d{0,15})(?:-(?:0|[1-9]\\d{0,15}|\\d*[A-Za-z-][0-9A-Za-z-]*)(?:\\.(?:0|[1-9]\\d{0,15}|\\d*[A-Za-z-][0-9A-Za-z-]*))*)?(?:\\+[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?$", "u");
function validate168(data) { let errors = 0; if (errors === 0) {
    if (typeof data === "string") {
        if (data.length > 128) {
            return false;
        }
        else {
            if (!pattern57.test(data)) {
                return false;
            }
        }
    }
    else {
        return false;
    }
} return errors === 0; }
function validate170(data) { let errors = 0; if (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) {
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
const pattern60 = new RegExp("^[A-Za-z0-9_][A-Za-z0-9_./-]*$", "u");
function validate173(data) { let errors = 0; if (errors === 0) {
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
                                if (!pattern60.test(data0)) {
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
function validate167(data) { let errors = 0; if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((data.blue === undefined) && (missing0 = "blue")) {
            return false;
        }
        else {
            const _errs1 = errors;
            for (const key0 in data) {
                if (!(((((((key0 === "blue") || (key0 === "green")) || (key0 === "variables")) || (key0 === "secrets")) || (key0 === "hotfix")) || (key0 === "notBefore")) || (key0 === "overrides"))) {
                    return false;
                    break;
                }
            }
            if (_errs1 === errors) {
                if (data.blue !== undefined) {
                    const _errs2 = errors;
                    if (!(validate168(data.blue))) {
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
                                                if (!pattern57.test(key1)) {
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
                                            if (!(validate170(data1[key2]))) {
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
                                if (!(validate173(data.secrets))) {
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
                                                        if (!(validate168(data5.version))) {
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
                                    if (data.notBefore !== undefined) {
                                        let data8 = data.notBefore;
                                        const _errs15 = errors;
                                        if (errors === _errs15) {
                                            if (typeof data8 === "string") {
                                                if (!pattern38.test(data8)) {
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
                                        if (data.overrides !== undefined) {
                                            const _errs17 = errors;
                                            if (!(validate88(data.overrides))) {
                                                errors++;
                                            }
                                            var valid0 = _errs17 === errors;
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
const release = validate178;
const schema58 = { "type": "object", "additionalProperties": false, "properties": { "$schema": { "$ref": "#/$defs/schemaAddress" }, "headgate": { "$ref": "#/$defs/convention" }, "server": { "$ref": "#/$defs/serverJson" }, "release": { "type": "object", "additionalProperties": false, "properties": { "source": { "type": "object", "additionalProperties": false, "properties": { "repository": { "$ref": "#/$defs/url" }, "tag": { "$ref": "#/$defs/text" }, "commit": { "$ref": "#/$defs/commit" }, "subfolder": { "$ref": "#/$defs/path" } } }, "by": { "$ref": "#/$defs/text" }, "at": { "$ref": "#/$defs/instant" }, "run": { "$ref": "#/$defs/text" }, "command": { "$ref": "#/$defs/startCommand" }, "integrity": { "$ref": "#/$defs/textMap" }, "dependencies": { "$ref": "#/$defs/textMap" }, "resolved": { "type": "array", "maxItems": 100, "items": { "type": "object", "additionalProperties": false, "properties": { "by": { "enum": ["lock-file", "installation"] }, "from": { "$ref": "#/$defs/text" }, "count": { "$ref": "#/$defs/count" }, "digest": { "$ref": "#/$defs/digest" }, "packages": { "$ref": "#/$defs/lines" } }, "required": ["by", "from", "count", "digest", "packages"] } }, "changelog": { "$ref": "#/$defs/lines" }, "security": { "$ref": "#/$defs/lines" }, "provenance": { "type": "object", "maxProperties": 100, "additionalProperties": { "type": "object", "additionalProperties": false, "properties": { "repository": { "$ref": "#/$defs/url" }, "commit": { "$ref": "#/$defs/commit" }, "workflow": { "$ref": "#/$defs/text" }, "ref": { "$ref": "#/$defs/text" }, "registryKey": { "$ref": "#/$defs/text" }, "unchecked": { "type": "array", "items": { "type": "string", "enum": ["attestations", "signature"] }, "minItems": 1, "maxItems": 2, "uniqueItems": true } }, "minProperties": 1 } }, "contract": { "type": "object", "additionalProperties": false, "properties": { "digest": { "$ref": "#/$defs/digest" }, "tools": { "$ref": "#/$defs/count" }, "prompts": { "$ref": "#/$defs/count" }, "resources": { "$ref": "#/$defs/count" }, "capturedBy": { "enum": ["file"] } }, "required": ["digest", "tools", "prompts", "resources"] } } } }, "required": ["headgate", "server", "release"] };
function validate179(data) { let errors = 0; if (errors === 0) {
    if (typeof data === "string") {
        if (data.length > 2000) {
            return false;
        }
    }
    else {
        return false;
    }
} return errors === 0; }
const schema61 = { "type": "object", "required": ["src"], "properties": { "src": { "type": "string", "maxLength": 255, "pattern": "^https?://\\S+$" }, "mimeType": { "enum": ["image/png", "image/jpeg", "image/jpg", "image/svg+xml", "image/webp"] }, "sizes": { "type": "array", "maxItems": 100, "items": { "type": "string", "maxLength": 20, "pattern": "^(?:\\d+x\\d+|any)$" } }, "theme": { "enum": ["light", "dark"] } } };
const pattern64 = new RegExp("^(?:\\d+x\\d+|any)$", "u");
function validate187(data) { let errors = 0; if (errors === 0) {
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
                            if (!pattern49.test(data0)) {
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
                                                    if (!pattern64.test(data3)) {
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
const pattern66 = new RegExp("^[^\\s\\u0000-\\u001f\\u007f-][^\\s\\u0000-\\u001f\\u007f]*$", "u");
const pattern67 = new RegExp("^(?!latest$)[0-9A-Za-z][0-9A-Za-z.+_!-]*$", "u");
const pattern68 = new RegExp("^[a-f0-9]{64}$", "u");
function validate192(data) { let errors = 0; if (errors === 0) {
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
const schema67 = { "type": "object", "required": ["name"], "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 500 }, "description": { "type": "string", "maxLength": 10000 }, "isRequired": { "type": "boolean" }, "isSecret": { "type": "boolean" }, "format": { "enum": ["string", "number", "boolean", "filepath"] }, "value": { "type": "string", "maxLength": 10000 }, "default": { "type": "string", "maxLength": 10000 }, "placeholder": { "type": "string", "maxLength": 10000 }, "choices": { "type": "array", "maxItems": 1000, "items": { "type": "string", "maxLength": 10000 } }, "variables": { "type": "object", "additionalProperties": { "$ref": "#/$defs/input" } } } };
const schema68 = { "type": "object", "properties": { "description": { "type": "string", "maxLength": 10000 }, "isRequired": { "type": "boolean" }, "isSecret": { "type": "boolean" }, "format": { "enum": ["string", "number", "boolean", "filepath"] }, "value": { "type": "string", "maxLength": 10000 }, "default": { "type": "string", "maxLength": 10000 }, "placeholder": { "type": "string", "maxLength": 10000 }, "choices": { "type": "array", "maxItems": 1000, "items": { "type": "string", "maxLength": 10000 } } } };
function validate196(data) { let errors = 0; if (errors === 0) {
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
function validate195(data) { let errors = 0; if (errors === 0) {
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
                                                                if (!(validate196(data10[key0]))) {
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
function validate194(data) { let errors = 0; if (errors === 0) {
    if (Array.isArray(data)) {
        if (data.length > 1000) {
            return false;
        }
        else {
            var valid0 = true;
            const len0 = data.length;
            for (let i0 = 0; i0 < len0; i0++) {
                const _errs1 = errors;
                if (!(validate195(data[i0]))) {
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
function validate193(data) { let errors = 0; if (errors === 0) {
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
                                if (!pattern49.test(data1)) {
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
                        if (!(validate194(data.headers))) {
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
                                        if (!(validate196(data3[key0]))) {
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
function validate201(data) { let errors = 0; if (errors === 0) {
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
                                if (!pattern49.test(data1)) {
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
                        if (!(validate194(data.headers))) {
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
                                        if (!(validate196(data3[key0]))) {
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
function validate191(data) { let errors = 0; if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        const tag0 = data.type;
        if (typeof tag0 == "string") {
            if (tag0 === "stdio") {
                if (!(validate192(data))) {
                    errors++;
                }
            }
            else if (tag0 === "streamable-http") {
                if (!(validate193(data))) {
                    errors++;
                }
            }
            else if (tag0 === "sse") {
                if (!(validate201(data))) {
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
const schema71 = { "type": "object", "required": ["type"], "anyOf": [{ "required": ["valueHint"], "properties": { "valueHint": true } }, { "required": ["value"], "properties": { "value": true } }], "properties": { "type": { "const": "positional" }, "valueHint": { "type": "string", "maxLength": 10000 }, "isRepeated": { "type": "boolean" }, "description": { "type": "string", "maxLength": 10000 }, "isRequired": { "type": "boolean" }, "isSecret": { "type": "boolean" }, "format": { "enum": ["string", "number", "boolean", "filepath"] }, "value": { "type": "string", "maxLength": 10000 }, "default": { "type": "string", "maxLength": 10000 }, "placeholder": { "type": "string", "maxLength": 10000 }, "choices": { "type": "array", "maxItems": 1000, "items": { "type": "string", "maxLength": 10000 } }, "variables": { "type": "object", "additionalProperties": { "$ref": "#/$defs/input" } } } };
function validate209(data) { let errors = 0; const _errs1 = errors; let valid0 = false; const _errs2 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
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
                                                                        if (!(validate196(data12[key0]))) {
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
const schema72 = { "type": "object", "required": ["type", "name"], "properties": { "type": { "const": "named" }, "name": { "type": "string", "minLength": 1, "maxLength": 500 }, "isRepeated": { "type": "boolean" }, "description": { "type": "string", "maxLength": 10000 }, "isRequired": { "type": "boolean" }, "isSecret": { "type": "boolean" }, "format": { "enum": ["string", "number", "boolean", "filepath"] }, "value": { "type": "string", "maxLength": 10000 }, "default": { "type": "string", "maxLength": 10000 }, "placeholder": { "type": "string", "maxLength": 10000 }, "choices": { "type": "array", "maxItems": 1000, "items": { "type": "string", "maxLength": 10000 } }, "variables": { "type": "object", "additionalProperties": { "$ref": "#/$defs/input" } } } };
function validate211(data) { let errors = 0; if (errors === 0) {
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
                                                                        if (!(validate196(data12[key0]))) {
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
function validate208(data) { let errors = 0; if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        const tag0 = data.type;
        if (typeof tag0 == "string") {
            if (tag0 === "positional") {
                if (!(validate209(data))) {
                    errors++;
                }
            }
            else if (tag0 === "named") {
                if (!(validate211(data))) {
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
const schema73 = { "type": "object", "required": ["name"], "properties": { "name": { "type": "string", "maxLength": 128, "pattern": "^[A-Za-z_][A-Za-z0-9_]*$" }, "description": { "type": "string", "maxLength": 10000 }, "isRequired": { "type": "boolean" }, "isSecret": { "type": "boolean" }, "format": { "enum": ["string", "number", "boolean", "filepath"] }, "value": { "type": "string", "maxLength": 10000 }, "default": { "type": "string", "maxLength": 10000 }, "placeholder": { "type": "string", "maxLength": 10000 }, "choices": { "type": "array", "maxItems": 1000, "items": { "type": "string", "maxLength": 10000 } }, "variables": { "type": "object", "additionalProperties": { "$ref": "#/$defs/input" } } } };
function validate217(data) { let errors = 0; if (errors === 0) {
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
                                                                if (!(validate196(data10[key0]))) {
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
function validate189(data) { let errors = 0; if (errors === 0) {
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
                                if (!pattern48.test(data0)) {
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
                    if (!(validate138(data.registryBaseUrl))) {
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
                                        if (!pattern66.test(data2)) {
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
                                            if (!pattern67.test(data3)) {
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
                                        if (!pattern68.test(data4)) {
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
                                        if (!(validate191(data.transport))) {
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
                                                            if (!(validate208(data7[i0]))) {
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
                                                                if (!(validate208(data9[i1]))) {
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
                                                                    if (!(validate217(data11[i2]))) {
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
function validate221(data) { let errors = 0; if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        const tag0 = data.type;
        if (typeof tag0 == "string") {
            if (tag0 === "streamable-http") {
                if (!(validate193(data))) {
                    errors++;
                }
            }
            else if (tag0 === "sse") {
                if (!(validate201(data))) {
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
function validate182(data) { let errors = 0; if (errors === 0) {
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
                                    if (!pattern46.test(data1)) {
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
                                if (!(validate168(data.version))) {
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
                                    if (!(validate138(data.websiteUrl))) {
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
                                                        if (!(validate138(data6.url))) {
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
                                                                    if (!(validate64(data6.subfolder))) {
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
                                                            if (!(validate187(data11[i0]))) {
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
                                                                if (!(validate189(data13[i1]))) {
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
                                                                    if (!(validate221(data15[i2]))) {
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
function validate227(data) { let errors = 0; if (errors === 0) {
    if (typeof data === "string") {
        if (data.length > 1000) {
            return false;
        }
        else {
            if (data.length < 1) {
                return false;
            }
            else {
                if (!pattern47.test(data)) {
                    return false;
                }
            }
        }
    }
    else {
        return false;
    }
} return errors === 0; }
const pattern73 = new RegExp("^(?:[0-9a-f]{40}|[0-9a-f]{64})$", "u");
function validate229(data) { let errors = 0; if (errors === 0) {
    if (typeof data === "string") {
        if (!pattern73.test(data)) {
            return false;
        }
    }
    else {
        return false;
    }
} return errors === 0; }
const pattern74 = new RegExp("^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1,9})?Z$", "u");
function validate233(data) { let errors = 0; if (errors === 0) {
    if (typeof data === "string") {
        if (!pattern74.test(data)) {
            return false;
        }
    }
    else {
        return false;
    }
} return errors === 0; }
function validate236(data) { let errors = 0; if (errors === 0) {
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
                                    if (!pattern16.test(data0)) {
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
                                            if (!(validate217(data3[i1]))) {
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
function validate239(data) { let errors = 0; if (errors === 0) {
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
function validate243(data) { let errors = 0; if (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) {
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
const pattern77 = new RegExp("^sha256-[0-9a-f]{64}$", "u");
function validate245(data) { let errors = 0; if (errors === 0) {
    if (typeof data === "string") {
        if (!pattern77.test(data)) {
            return false;
        }
    }
    else {
        return false;
    }
} return errors === 0; }
function validate247(data) { let errors = 0; if (errors === 0) {
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
function validate178(data) { let errors = 0; if (errors === 0) {
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
                    if (!(validate179(data.$schema))) {
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
                            if (!(validate182(data.server))) {
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
                                            if (!(func2.call(schema58.properties.release.properties, key1))) {
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
                                                                if (!(validate138(data4.repository))) {
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
                                                                    if (!(validate227(data4.tag))) {
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
                                                                        if (!(validate229(data4.commit))) {
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
                                                                            if (!(validate64(data4.subfolder))) {
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
                                                    if (!(validate227(data3.by))) {
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
                                                        if (!(validate233(data3.at))) {
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
                                                            if (!(validate227(data3.run))) {
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
                                                                if (!(validate236(data3.command))) {
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
                                                                    if (!(validate239(data3.integrity))) {
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
                                                                        if (!(validate239(data3.dependencies))) {
                                                                            errors++;
                                                                        }
                                                                        var valid1 = _errs20 === errors;
                                                                    }
                                                                    else {
                                                                        var valid1 = true;
                                                                    }
                                                                    if (valid1) {
                                                                        if (data3.resolved !== undefined) {
                                                                            let data15 = data3.resolved;
                                                                            const _errs21 = errors;
                                                                            if (errors === _errs21) {
                                                                                if (Array.isArray(data15)) {
                                                                                    if (data15.length > 100) {
                                                                                        return false;
                                                                                    }
                                                                                    else {
                                                                                        var valid3 = true;
                                                                                        const len0 = data15.length;
                                                                                        for (let i0 = 0; i0 < len0; i0++) {
                                                                                            let data16 = data15[i0];
                                                                                            const _errs23 = errors;
                                                                                            if (errors === _errs23) {
                                                                                                if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                                                                                                    let missing1;
                                                                                                    if ((((((data16.by === undefined) && (missing1 = "by")) || ((data16.from === undefined) && (missing1 = "from"))) || ((data16.count === undefined) && (missing1 = "count"))) || ((data16.digest === undefined) && (missing1 = "digest"))) || ((data16.packages === undefined) && (missing1 = "packages"))) {
                                                                                                        return false;
                                                                                                    }
                                                                                                    else {
                                                                                                        const _errs25 = errors;
                                                                                                        for (const key3 in data16) {
                                                                                                            if (!(((((key3 === "by") || (key3 === "from")) || (key3 === "count")) || (key3 === "digest")) || (key3 === "packages"))) {
                                                                                                                return false;
                                                                                                                break;
                                                                                                            }
                                                                                                        }
                                                                                                        if (_errs25 === errors) {
                                                                                                            if (data16.by !== undefined) {
                                                                                                                let data17 = data16.by;
                                                                                                                const _errs26 = errors;
                                                                                                                if (!((data17 === "lock-file") || (data17 === "installation"))) {
                                                                                                                    return false;
                                                                                                                }
                                                                                                                var valid4 = _errs26 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid4 = true;
                                                                                                            }
                                                                                                            if (valid4) {
                                                                                                                if (data16.from !== undefined) {
                                                                                                                    const _errs27 = errors;
                                                                                                                    if (!(validate227(data16.from))) {
                                                                                                                        errors++;
                                                                                                                    }
                                                                                                                    var valid4 = _errs27 === errors;
                                                                                                                }
                                                                                                                else {
                                                                                                                    var valid4 = true;
                                                                                                                }
                                                                                                                if (valid4) {
                                                                                                                    if (data16.count !== undefined) {
                                                                                                                        const _errs28 = errors;
                                                                                                                        if (!(validate243(data16.count))) {
                                                                                                                            errors++;
                                                                                                                        }
                                                                                                                        var valid4 = _errs28 === errors;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        var valid4 = true;
                                                                                                                    }
                                                                                                                    if (valid4) {
                                                                                                                        if (data16.digest !== undefined) {
                                                                                                                            const _errs29 = errors;
                                                                                                                            if (!(validate245(data16.digest))) {
                                                                                                                                errors++;
                                                                                                                            }
                                                                                                                            var valid4 = _errs29 === errors;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            var valid4 = true;
                                                                                                                        }
                                                                                                                        if (valid4) {
                                                                                                                            if (data16.packages !== undefined) {
                                                                                                                                const _errs30 = errors;
                                                                                                                                if (!(validate247(data16.packages))) {
                                                                                                                                    errors++;
                                                                                                                                }
                                                                                                                                var valid4 = _errs30 === errors;
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
                                                                                                else {
                                                                                                    return false;
                                                                                                }
                                                                                            }
                                                                                            var valid3 = _errs23 === errors;
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
                                                                            var valid1 = _errs21 === errors;
                                                                        }
                                                                        else {
                                                                            var valid1 = true;
                                                                        }
                                                                        if (valid1) {
                                                                            if (data3.changelog !== undefined) {
                                                                                const _errs31 = errors;
                                                                                if (!(validate247(data3.changelog))) {
                                                                                    errors++;
                                                                                }
                                                                                var valid1 = _errs31 === errors;
                                                                            }
                                                                            else {
                                                                                var valid1 = true;
                                                                            }
                                                                            if (valid1) {
                                                                                if (data3.security !== undefined) {
                                                                                    const _errs32 = errors;
                                                                                    if (!(validate247(data3.security))) {
                                                                                        errors++;
                                                                                    }
                                                                                    var valid1 = _errs32 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid1 = true;
                                                                                }
                                                                                if (valid1) {
                                                                                    if (data3.provenance !== undefined) {
                                                                                        let data24 = data3.provenance;
                                                                                        const _errs33 = errors;
                                                                                        if (errors === _errs33) {
                                                                                            if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
                                                                                                if (Object.keys(data24).length > 100) {
                                                                                                    return false;
                                                                                                }
                                                                                                else {
                                                                                                    for (const key4 in data24) {
                                                                                                        let data25 = data24[key4];
                                                                                                        const _errs36 = errors;
                                                                                                        if (errors === _errs36) {
                                                                                                            if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                                                                                                                if (Object.keys(data25).length < 1) {
                                                                                                                    return false;
                                                                                                                }
                                                                                                                else {
                                                                                                                    const _errs38 = errors;
                                                                                                                    for (const key5 in data25) {
                                                                                                                        if (!((((((key5 === "repository") || (key5 === "commit")) || (key5 === "workflow")) || (key5 === "ref")) || (key5 === "registryKey")) || (key5 === "unchecked"))) {
                                                                                                                            return false;
                                                                                                                            break;
                                                                                                                        }
                                                                                                                    }
                                                                                                                    if (_errs38 === errors) {
                                                                                                                        if (data25.repository !== undefined) {
                                                                                                                            const _errs39 = errors;
                                                                                                                            if (!(validate138(data25.repository))) {
                                                                                                                                errors++;
                                                                                                                            }
                                                                                                                            var valid6 = _errs39 === errors;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            var valid6 = true;
                                                                                                                        }
                                                                                                                        if (valid6) {
                                                                                                                            if (data25.commit !== undefined) {
                                                                                                                                const _errs40 = errors;
                                                                                                                                if (!(validate229(data25.commit))) {
                                                                                                                                    errors++;
                                                                                                                                }
                                                                                                                                var valid6 = _errs40 === errors;
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                var valid6 = true;
                                                                                                                            }
                                                                                                                            if (valid6) {
                                                                                                                                if (data25.workflow !== undefined) {
                                                                                                                                    const _errs41 = errors;
                                                                                                                                    if (!(validate227(data25.workflow))) {
                                                                                                                                        errors++;
                                                                                                                                    }
                                                                                                                                    var valid6 = _errs41 === errors;
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    var valid6 = true;
                                                                                                                                }
                                                                                                                                if (valid6) {
                                                                                                                                    if (data25.ref !== undefined) {
                                                                                                                                        const _errs42 = errors;
                                                                                                                                        if (!(validate227(data25.ref))) {
                                                                                                                                            errors++;
                                                                                                                                        }
                                                                                                                                        var valid6 = _errs42 === errors;
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        var valid6 = true;
                                                                                                                                    }
                                                                                                                                    if (valid6) {
                                                                                                                                        if (data25.registryKey !== undefined) {
                                                                                                                                            const _errs43 = errors;
                                                                                                                                            if (!(validate227(data25.registryKey))) {
                                                                                                                                                errors++;
                                                                                                                                            }
                                                                                                                                            var valid6 = _errs43 === errors;
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            var valid6 = true;
                                                                                                                                        }
                                                                                                                                        if (valid6) {
                                                                                                                                            if (data25.unchecked !== undefined) {
                                                                                                                                                let data31 = data25.unchecked;
                                                                                                                                                const _errs44 = errors;
                                                                                                                                                if (errors === _errs44) {
                                                                                                                                                    if (Array.isArray(data31)) {
                                                                                                                                                        if (data31.length > 2) {
                                                                                                                                                            return false;
                                                                                                                                                        }
                                                                                                                                                        else {
                                                                                                                                                            if (data31.length < 1) {
                                                                                                                                                                return false;
                                                                                                                                                            }
                                                                                                                                                            else {
                                                                                                                                                                var valid7 = true;
                                                                                                                                                                const len1 = data31.length;
                                                                                                                                                                for (let i1 = 0; i1 < len1; i1++) {
                                                                                                                                                                    let data32 = data31[i1];
                                                                                                                                                                    const _errs46 = errors;
                                                                                                                                                                    if (typeof data32 !== "string") {
                                                                                                                                                                        return false;
                                                                                                                                                                    }
                                                                                                                                                                    if (!((data32 === "attestations") || (data32 === "signature"))) {
                                                                                                                                                                        return false;
                                                                                                                                                                    }
                                                                                                                                                                    var valid7 = _errs46 === errors;
                                                                                                                                                                    if (!valid7) {
                                                                                                                                                                        break;
                                                                                                                                                                    }
                                                                                                                                                                }
                                                                                                                                                                if (valid7) {
                                                                                                                                                                    let i2 = data31.length;
                                                                                                                                                                    let j0;
                                                                                                                                                                    if (i2 > 1) {
                                                                                                                                                                        const indices0 = {};
                                                                                                                                                                        for (; i2--;) {
                                                                                                                                                                            let item0 = data31[i2];
                                                                                                                                                                            if (typeof item0 !== "string") {
                                                                                                                                                                                continue;
                                                                                                                                                                            }
                                                                                                                                                                            if (typeof indices0[item0] == "number") {
                                                                                                                                                                                j0 = indices0[item0];
                                                                                                                                                                                return false;
                                                                                                                                                                                break;
                                                                                                                                                                            }
                                                                                                                                                                            indices0[item0] = i2;
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
                                                                                                                                                var valid6 = _errs44 === errors;
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                var valid6 = true;
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
                                                                                                        var valid5 = _errs36 === errors;
                                                                                                        if (!valid5) {
                                                                                                            break;
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                            else {
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                        var valid1 = _errs33 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid1 = true;
                                                                                    }
                                                                                    if (valid1) {
                                                                                        if (data3.contract !== undefined) {
                                                                                            let data33 = data3.contract;
                                                                                            const _errs48 = errors;
                                                                                            if (errors === _errs48) {
                                                                                                if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
                                                                                                    let missing2;
                                                                                                    if (((((data33.digest === undefined) && (missing2 = "digest")) || ((data33.tools === undefined) && (missing2 = "tools"))) || ((data33.prompts === undefined) && (missing2 = "prompts"))) || ((data33.resources === undefined) && (missing2 = "resources"))) {
                                                                                                        return false;
                                                                                                    }
                                                                                                    else {
                                                                                                        const _errs50 = errors;
                                                                                                        for (const key6 in data33) {
                                                                                                            if (!(((((key6 === "digest") || (key6 === "tools")) || (key6 === "prompts")) || (key6 === "resources")) || (key6 === "capturedBy"))) {
                                                                                                                return false;
                                                                                                                break;
                                                                                                            }
                                                                                                        }
                                                                                                        if (_errs50 === errors) {
                                                                                                            if (data33.digest !== undefined) {
                                                                                                                const _errs51 = errors;
                                                                                                                if (!(validate245(data33.digest))) {
                                                                                                                    errors++;
                                                                                                                }
                                                                                                                var valid9 = _errs51 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid9 = true;
                                                                                                            }
                                                                                                            if (valid9) {
                                                                                                                if (data33.tools !== undefined) {
                                                                                                                    const _errs52 = errors;
                                                                                                                    if (!(validate243(data33.tools))) {
                                                                                                                        errors++;
                                                                                                                    }
                                                                                                                    var valid9 = _errs52 === errors;
                                                                                                                }
                                                                                                                else {
                                                                                                                    var valid9 = true;
                                                                                                                }
                                                                                                                if (valid9) {
                                                                                                                    if (data33.prompts !== undefined) {
                                                                                                                        const _errs53 = errors;
                                                                                                                        if (!(validate243(data33.prompts))) {
                                                                                                                            errors++;
                                                                                                                        }
                                                                                                                        var valid9 = _errs53 === errors;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        var valid9 = true;
                                                                                                                    }
                                                                                                                    if (valid9) {
                                                                                                                        if (data33.resources !== undefined) {
                                                                                                                            const _errs54 = errors;
                                                                                                                            if (!(validate243(data33.resources))) {
                                                                                                                                errors++;
                                                                                                                            }
                                                                                                                            var valid9 = _errs54 === errors;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            var valid9 = true;
                                                                                                                        }
                                                                                                                        if (valid9) {
                                                                                                                            if (data33.capturedBy !== undefined) {
                                                                                                                                const _errs55 = errors;
                                                                                                                                if (!(data33.capturedBy === "file")) {
                                                                                                                                    return false;
                                                                                                                                }
                                                                                                                                var valid9 = _errs55 === errors;
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                var valid9 = true;
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
                                                                                            var valid1 = _errs48 === errors;
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
const acknowledgement = validate260;
function validate260(data) { let errors = 0; if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((((data.from === undefined) && (missing0 = "from")) || ((data.contracts === undefined) && (missing0 = "contracts"))) || ((data.reason === undefined) && (missing0 = "reason"))) {
            return false;
        }
        else {
            const _errs1 = errors;
            for (const key0 in data) {
                if (!(((((key0 === "from") || (key0 === "contracts")) || (key0 === "reason")) || (key0 === "by")) || (key0 === "until"))) {
                    return false;
                    break;
                }
            }
            if (_errs1 === errors) {
                if (data.from !== undefined) {
                    const _errs2 = errors;
                    if (!(validate168(data.from))) {
                        errors++;
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.contracts !== undefined) {
                        let data1 = data.contracts;
                        const _errs3 = errors;
                        if (errors === _errs3) {
                            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                                let missing1;
                                if (((data1.from === undefined) && (missing1 = "from")) || ((data1.to === undefined) && (missing1 = "to"))) {
                                    return false;
                                }
                                else {
                                    const _errs5 = errors;
                                    for (const key1 in data1) {
                                        if (!((key1 === "from") || (key1 === "to"))) {
                                            return false;
                                            break;
                                        }
                                    }
                                    if (_errs5 === errors) {
                                        if (data1.from !== undefined) {
                                            const _errs6 = errors;
                                            if (!(validate245(data1.from))) {
                                                errors++;
                                            }
                                            var valid1 = _errs6 === errors;
                                        }
                                        else {
                                            var valid1 = true;
                                        }
                                        if (valid1) {
                                            if (data1.to !== undefined) {
                                                const _errs7 = errors;
                                                if (!(validate245(data1.to))) {
                                                    errors++;
                                                }
                                                var valid1 = _errs7 === errors;
                                            }
                                            else {
                                                var valid1 = true;
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
                        if (data.reason !== undefined) {
                            const _errs8 = errors;
                            if (!(validate43(data.reason))) {
                                errors++;
                            }
                            var valid0 = _errs8 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.by !== undefined) {
                                let data5 = data.by;
                                const _errs9 = errors;
                                if (errors === _errs9) {
                                    if (typeof data5 === "string") {
                                        if (data5.length > 200) {
                                            return false;
                                        }
                                        else {
                                            if (data5.length < 1) {
                                                return false;
                                            }
                                            else {
                                                if (!pattern47.test(data5)) {
                                                    return false;
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
                            if (valid0) {
                                if (data.until !== undefined) {
                                    const _errs11 = errors;
                                    if (!(validate91(data.until))) {
                                        errors++;
                                    }
                                    var valid0 = _errs11 === errors;
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

;// CONCATENATED MODULE: ./.build/convention/documents.js

const checks = { headgate: headgate, environment: environment, server: server, deployment: deployment, release: release, acknowledgement: acknowledgement };
/** Whether the schema of a kind accepts a value. */
function isDocument(kind, value) {
    return checks[kind](value);
}


/***/ }),

/***/ 68793:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hQ: () => (/* binding */ loadPreciseReader),
  u0: () => (/* binding */ readDocument)
});

// UNUSED EXPORTS: readFast, unread

// EXTERNAL MODULE: ./.build/convention/documents.js + 1 modules
var documents = __webpack_require__(30305);
// EXTERNAL MODULE: ./.build/convention/limits.js
var limits = __webpack_require__(95607);
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
var convention_text = __webpack_require__(52604);
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
        Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(8815), __webpack_require__.e(1194)]).then(__webpack_require__.bind(__webpack_require__, 41194)),
        Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(8815), __webpack_require__.e(1397)]).then(__webpack_require__.bind(__webpack_require__, 61397)),
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

/***/ 52604:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ plainText),
/* harmony export */   x: () => (/* binding */ hiddenCharacters)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95607);


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


/***/ })

};
;