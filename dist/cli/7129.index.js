"use strict";
exports.id = 7129;
exports.ids = [7129];
exports.modules = {

/***/ 7129:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   acknowledgement: () => (/* binding */ acknowledgement),
/* harmony export */   deployment: () => (/* binding */ deployment),
/* harmony export */   environment: () => (/* binding */ environment),
/* harmony export */   headgate: () => (/* binding */ headgate),
/* harmony export */   release: () => (/* binding */ release),
/* harmony export */   server: () => (/* binding */ server)
/* harmony export */ });

const headgate = validate22;
const schema7 = { "type": "object", "additionalProperties": false, "properties": { "headgate": { "$ref": "#/$defs/convention" }, "variables": { "$ref": "#/$defs/variables" }, "teams": { "type": "object", "maxProperties": 1000, "propertyNames": { "maxLength": 140, "pattern": "^(?:@[A-Za-z0-9][A-Za-z0-9-]*/)?[A-Za-z0-9][A-Za-z0-9._-]*$" }, "additionalProperties": { "type": "array", "maxItems": 1000, "items": { "type": "string", "maxLength": 100, "pattern": "^@?[A-Za-z0-9][A-Za-z0-9_-]*$" } } }, "defaults": { "type": "object", "additionalProperties": false, "properties": { "soak": { "$ref": "#/$defs/soak" }, "versions": { "$ref": "#/$defs/versions" }, "approvals": { "$ref": "#/$defs/approvals" }, "deployers": { "$ref": "#/$defs/deployers" }, "windows": { "$ref": "#/$defs/windows" }, "strategy": { "$ref": "#/$defs/strategy" }, "require": { "$ref": "#/$defs/require" }, "rollback": { "$ref": "#/$defs/rollback" }, "drift": { "$ref": "#/$defs/drift" }, "variables": { "$ref": "#/$defs/variables" }, "targets": { "$ref": "#/$defs/targets" } } }, "overrides": { "$ref": "#/$defs/overrides" }, "sigstore": { "type": "object", "additionalProperties": false, "properties": { "trustedRoot": { "$ref": "#/$defs/path" } } }, "analyses": { "$ref": "#/$defs/analyses" }, "prometheus": { "$ref": "#/$defs/prometheus" } }, "required": ["headgate"] };
function validate23(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (1 !== data) {
    const err0 = { instancePath, schemaPath: "#/const", keyword: "const", params: { allowedValue: 1 } };
    if (vErrors === null) {
        vErrors = [err0];
    }
    else {
        vErrors.push(err0);
    }
    errors++;
} validate23.errors = vErrors; return errors === 0; }
const pattern0 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
const pattern1 = new RegExp("^[^\\u0000]*$", "u");
function validate25(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length > 1000) {
        const err0 = { instancePath, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 1000 } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    for (const key0 in data) {
        const _errs1 = errors;
        if (typeof key0 === "string") {
            if (key0.length > 128) {
                const err1 = { instancePath, schemaPath: "#/propertyNames/maxLength", keyword: "maxLength", params: { limit: 128 }, propertyName: key0 };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
            if (!pattern0.test(key0)) {
                const err2 = { instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, propertyName: key0 };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
            const err3 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    for (const key1 in data) {
        let data0 = data[key1];
        if (typeof data0 === "string") {
            if (data0.length > 32768) {
                const err4 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 32768 } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
            if (!pattern1.test(data0)) {
                const err5 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*$" } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        else {
            const err6 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
    }
}
else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err7];
    }
    else {
        vErrors.push(err7);
    }
    errors++;
} validate25.errors = vErrors; return errors === 0; }
const pattern4 = new RegExp("^(?=\\d)(?:\\d{1,5}d)?(?:\\d{1,6}h)?(?:\\d{1,7}m)?(?:\\d{1,8}s)?$", "u");
function validate27(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (typeof data === "string") {
    if (data.length > 32) {
        const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 32 } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (!pattern4.test(data)) {
        const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?=\\d)(?:\\d{1,5}d)?(?:\\d{1,6}h)?(?:\\d{1,7}m)?(?:\\d{1,8}s)?$" } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
}
else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
        vErrors = [err2];
    }
    else {
        vErrors.push(err2);
    }
    errors++;
} validate27.errors = vErrors; return errors === 0; }
function validate29(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
        if (!(((key0 === "prerelease") || (key0 === "downgrade")) || (key0 === "unpackaged"))) {
            const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    if (data.prerelease !== undefined) {
        if (typeof data.prerelease !== "boolean") {
            const err1 = { instancePath: instancePath + "/prerelease", schemaPath: "#/properties/prerelease/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    if (data.downgrade !== undefined) {
        if (typeof data.downgrade !== "boolean") {
            const err2 = { instancePath: instancePath + "/downgrade", schemaPath: "#/properties/downgrade/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.unpackaged !== undefined) {
        if (typeof data.unpackaged !== "boolean") {
            const err3 = { instancePath: instancePath + "/unpackaged", schemaPath: "#/properties/unpackaged/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
}
else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err4];
    }
    else {
        vErrors.push(err4);
    }
    errors++;
} validate29.errors = vErrors; return errors === 0; }
const pattern5 = new RegExp("^(?:@[A-Za-z0-9](?:[A-Za-z0-9_-]*)(?:/[A-Za-z0-9][A-Za-z0-9._-]*)?|role:(?:admin|maintain|write|triage|read)|[A-Za-z0-9][A-Za-z0-9._-]*)$", "u");
function validate32(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (typeof data === "string") {
    if (data.length > 140) {
        const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 140 } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (!pattern5.test(data)) {
        const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:@[A-Za-z0-9](?:[A-Za-z0-9_-]*)(?:/[A-Za-z0-9][A-Za-z0-9._-]*)?|role:(?:admin|maintain|write|triage|read)|[A-Za-z0-9][A-Za-z0-9._-]*)$" } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
}
else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
        vErrors = [err2];
    }
    else {
        vErrors.push(err2);
    }
    errors++;
} validate32.errors = vErrors; return errors === 0; }
function validate31(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
        if (!((key0 === "count") || (key0 === "from"))) {
            const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    if (data.count !== undefined) {
        let data0 = data.count;
        if (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
            const err1 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if ((typeof data0 == "number") && (isFinite(data0))) {
            if (data0 > 100 || isNaN(data0)) {
                const err2 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
            if (data0 < 0 || isNaN(data0)) {
                const err3 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
    }
    if (data.from !== undefined) {
        let data1 = data.from;
        if (Array.isArray(data1)) {
            if (data1.length > 200) {
                const err4 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/maxItems", keyword: "maxItems", params: { limit: 200 } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
            const len0 = data1.length;
            for (let i0 = 0; i0 < len0; i0++) {
                if (!(validate32(data1[i0], { instancePath: instancePath + "/from/" + i0 }))) {
                    vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err5 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
}
else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err6];
    }
    else {
        vErrors.push(err6);
    }
    errors++;
} validate31.errors = vErrors; return errors === 0; }
function validate35(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (Array.isArray(data)) {
    if (data.length > 200) {
        const err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 200 } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
        if (!(validate32(data[i0], { instancePath: instancePath + "/" + i0 }))) {
            vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
            errors = vErrors.length;
        }
    }
}
else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
        vErrors = [err1];
    }
    else {
        vErrors.push(err1);
    }
    errors++;
} validate35.errors = vErrors; return errors === 0; }
const pattern6 = new RegExp("^(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:-(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun))?(?:,(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:-(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun))?)*(?: (?:[01]\\d|2[0-3]):[0-5]\\d-(?:(?:[01]\\d|2[0-3]):[0-5]\\d|24:00))?|(?:[01]\\d|2[0-3]):[0-5]\\d-(?:(?:[01]\\d|2[0-3]):[0-5]\\d|24:00)|\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:/\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01]))?)$", "u");
function validate40(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (typeof data === "string") {
    if (data.length > 100) {
        const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (!pattern6.test(data)) {
        const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:-(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun))?(?:,(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:-(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun))?)*(?: (?:[01]\\d|2[0-3]):[0-5]\\d-(?:(?:[01]\\d|2[0-3]):[0-5]\\d|24:00))?|(?:[01]\\d|2[0-3]):[0-5]\\d-(?:(?:[01]\\d|2[0-3]):[0-5]\\d|24:00)|\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:/\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01]))?)$" } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
}
else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
        vErrors = [err2];
    }
    else {
        vErrors.push(err2);
    }
    errors++;
} validate40.errors = vErrors; return errors === 0; }
const pattern8 = new RegExp("\\S", "u");
function validate43(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (typeof data === "string") {
    if (data.length > 1000) {
        const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1000 } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.length < 1) {
        const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    if (!pattern8.test(data)) {
        const err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" } };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
}
else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
        vErrors = [err3];
    }
    else {
        vErrors.push(err3);
    }
    errors++;
} validate43.errors = vErrors; return errors === 0; }
const pattern7 = new RegExp("^[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+){0,2}$", "u");
function validate39(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; const _errs1 = errors; let valid0 = false; let passing0 = null; const _errs2 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.allow === undefined) {
        const err0 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "allow" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
} var _valid0 = _errs2 === errors; if (_valid0) {
    valid0 = true;
    passing0 = 0;
} const _errs3 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.deny === undefined) {
        const err1 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "deny" } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
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
    const err2 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
    if (vErrors === null) {
        vErrors = [err2];
    }
    else {
        vErrors.push(err2);
    }
    errors++;
}
else {
    errors = _errs1;
    if (vErrors !== null) {
        if (_errs1) {
            vErrors.length = _errs1;
        }
        else {
            vErrors = null;
        }
    }
} if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
        if (!((((key0 === "allow") || (key0 === "deny")) || (key0 === "timezone")) || (key0 === "reason"))) {
            const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    if (data.allow !== undefined) {
        if (!(validate40(data.allow, { instancePath: instancePath + "/allow" }))) {
            vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
            errors = vErrors.length;
        }
    }
    if (data.deny !== undefined) {
        if (!(validate40(data.deny, { instancePath: instancePath + "/deny" }))) {
            vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
            errors = vErrors.length;
        }
    }
    if (data.timezone !== undefined) {
        let data2 = data.timezone;
        if (typeof data2 === "string") {
            if (data2.length > 64) {
                const err4 = { instancePath: instancePath + "/timezone", schemaPath: "#/properties/timezone/maxLength", keyword: "maxLength", params: { limit: 64 } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
            if (!pattern7.test(data2)) {
                const err5 = { instancePath: instancePath + "/timezone", schemaPath: "#/properties/timezone/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+){0,2}$" } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        else {
            const err6 = { instancePath: instancePath + "/timezone", schemaPath: "#/properties/timezone/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
    }
    if (data.reason !== undefined) {
        if (!(validate43(data.reason, { instancePath: instancePath + "/reason" }))) {
            vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
            errors = vErrors.length;
        }
    }
}
else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err7];
    }
    else {
        vErrors.push(err7);
    }
    errors++;
} validate39.errors = vErrors; return errors === 0; }
function validate38(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (Array.isArray(data)) {
    if (data.length > 100) {
        const err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 100 } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
        if (!(validate39(data[i0], { instancePath: instancePath + "/" + i0 }))) {
            vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
            errors = vErrors.length;
        }
    }
}
else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
        vErrors = [err1];
    }
    else {
        vErrors.push(err1);
    }
    errors++;
} validate38.errors = vErrors; return errors === 0; }
const schema19 = { "type": "object", "additionalProperties": false, "properties": { "type": { "enum": ["immediate", "blue_green", "canary", "rolling"] }, "steps": { "type": "array", "maxItems": 50, "items": { "type": "integer", "minimum": 0, "maximum": 99 } }, "interval": { "$ref": "#/$defs/duration" }, "watch": { "$ref": "#/$defs/duration" }, "analysis": { "type": "array", "maxItems": 20, "items": { "type": "string", "maxLength": 63, "pattern": "^[a-z][a-z0-9-]*$" } }, "keep": { "$ref": "#/$defs/duration" }, "pauses": { "type": "array", "maxItems": 50, "uniqueItems": true, "items": { "type": "integer", "minimum": 0, "maximum": 99 } }, "maxParallel": { "type": "integer", "minimum": 1, "maximum": 50 }, "maxFailures": { "type": "integer", "minimum": 0, "maximum": 50 } } };
const func2 = Object.prototype.hasOwnProperty;
function validate48(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (typeof data === "string") {
    if (data.length > 32) {
        const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 32 } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (!pattern4.test(data)) {
        const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?=\\d)(?:\\d{1,5}d)?(?:\\d{1,6}h)?(?:\\d{1,7}m)?(?:\\d{1,8}s)?$" } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
}
else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
        vErrors = [err2];
    }
    else {
        vErrors.push(err2);
    }
    errors++;
} validate48.errors = vErrors; return errors === 0; }
const pattern10 = new RegExp("^[a-z][a-z0-9-]*$", "u");
function validate47(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
        if (!(func2.call(schema19.properties, key0))) {
            const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    if (data.type !== undefined) {
        let data0 = data.type;
        if (!((((data0 === "immediate") || (data0 === "blue_green")) || (data0 === "canary")) || (data0 === "rolling"))) {
            const err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema19.properties.type.enum } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    if (data.steps !== undefined) {
        let data1 = data.steps;
        if (Array.isArray(data1)) {
            if (data1.length > 50) {
                const err2 = { instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/maxItems", keyword: "maxItems", params: { limit: 50 } };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
            const len0 = data1.length;
            for (let i0 = 0; i0 < len0; i0++) {
                let data2 = data1[i0];
                if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
                    const err3 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
                if ((typeof data2 == "number") && (isFinite(data2))) {
                    if (data2 > 99 || isNaN(data2)) {
                        const err4 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 99 } };
                        if (vErrors === null) {
                            vErrors = [err4];
                        }
                        else {
                            vErrors.push(err4);
                        }
                        errors++;
                    }
                    if (data2 < 0 || isNaN(data2)) {
                        const err5 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                        if (vErrors === null) {
                            vErrors = [err5];
                        }
                        else {
                            vErrors.push(err5);
                        }
                        errors++;
                    }
                }
            }
        }
        else {
            const err6 = { instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
    }
    if (data.interval !== undefined) {
        if (!(validate48(data.interval, { instancePath: instancePath + "/interval" }))) {
            vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
            errors = vErrors.length;
        }
    }
    if (data.watch !== undefined) {
        if (!(validate48(data.watch, { instancePath: instancePath + "/watch" }))) {
            vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
            errors = vErrors.length;
        }
    }
    if (data.analysis !== undefined) {
        let data5 = data.analysis;
        if (Array.isArray(data5)) {
            if (data5.length > 20) {
                const err7 = { instancePath: instancePath + "/analysis", schemaPath: "#/properties/analysis/maxItems", keyword: "maxItems", params: { limit: 20 } };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
            const len1 = data5.length;
            for (let i1 = 0; i1 < len1; i1++) {
                let data6 = data5[i1];
                if (typeof data6 === "string") {
                    if (data6.length > 63) {
                        const err8 = { instancePath: instancePath + "/analysis/" + i1, schemaPath: "#/properties/analysis/items/maxLength", keyword: "maxLength", params: { limit: 63 } };
                        if (vErrors === null) {
                            vErrors = [err8];
                        }
                        else {
                            vErrors.push(err8);
                        }
                        errors++;
                    }
                    if (!pattern10.test(data6)) {
                        const err9 = { instancePath: instancePath + "/analysis/" + i1, schemaPath: "#/properties/analysis/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
                        if (vErrors === null) {
                            vErrors = [err9];
                        }
                        else {
                            vErrors.push(err9);
                        }
                        errors++;
                    }
                }
                else {
                    const err10 = { instancePath: instancePath + "/analysis/" + i1, schemaPath: "#/properties/analysis/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err10];
                    }
                    else {
                        vErrors.push(err10);
                    }
                    errors++;
                }
            }
        }
        else {
            const err11 = { instancePath: instancePath + "/analysis", schemaPath: "#/properties/analysis/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
    }
    if (data.keep !== undefined) {
        if (!(validate48(data.keep, { instancePath: instancePath + "/keep" }))) {
            vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
            errors = vErrors.length;
        }
    }
    if (data.pauses !== undefined) {
        let data8 = data.pauses;
        if (Array.isArray(data8)) {
            if (data8.length > 50) {
                const err12 = { instancePath: instancePath + "/pauses", schemaPath: "#/properties/pauses/maxItems", keyword: "maxItems", params: { limit: 50 } };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
            const len2 = data8.length;
            for (let i2 = 0; i2 < len2; i2++) {
                let data9 = data8[i2];
                if (!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) {
                    const err13 = { instancePath: instancePath + "/pauses/" + i2, schemaPath: "#/properties/pauses/items/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                        vErrors = [err13];
                    }
                    else {
                        vErrors.push(err13);
                    }
                    errors++;
                }
                if ((typeof data9 == "number") && (isFinite(data9))) {
                    if (data9 > 99 || isNaN(data9)) {
                        const err14 = { instancePath: instancePath + "/pauses/" + i2, schemaPath: "#/properties/pauses/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 99 } };
                        if (vErrors === null) {
                            vErrors = [err14];
                        }
                        else {
                            vErrors.push(err14);
                        }
                        errors++;
                    }
                    if (data9 < 0 || isNaN(data9)) {
                        const err15 = { instancePath: instancePath + "/pauses/" + i2, schemaPath: "#/properties/pauses/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                        if (vErrors === null) {
                            vErrors = [err15];
                        }
                        else {
                            vErrors.push(err15);
                        }
                        errors++;
                    }
                }
            }
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
                        const err16 = { instancePath: instancePath + "/pauses", schemaPath: "#/properties/pauses/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j0 } };
                        if (vErrors === null) {
                            vErrors = [err16];
                        }
                        else {
                            vErrors.push(err16);
                        }
                        errors++;
                        break;
                    }
                    indices0[item0] = i3;
                }
            }
        }
        else {
            const err17 = { instancePath: instancePath + "/pauses", schemaPath: "#/properties/pauses/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err17];
            }
            else {
                vErrors.push(err17);
            }
            errors++;
        }
    }
    if (data.maxParallel !== undefined) {
        let data10 = data.maxParallel;
        if (!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) {
            const err18 = { instancePath: instancePath + "/maxParallel", schemaPath: "#/properties/maxParallel/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err18];
            }
            else {
                vErrors.push(err18);
            }
            errors++;
        }
        if ((typeof data10 == "number") && (isFinite(data10))) {
            if (data10 > 50 || isNaN(data10)) {
                const err19 = { instancePath: instancePath + "/maxParallel", schemaPath: "#/properties/maxParallel/maximum", keyword: "maximum", params: { comparison: "<=", limit: 50 } };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
            if (data10 < 1 || isNaN(data10)) {
                const err20 = { instancePath: instancePath + "/maxParallel", schemaPath: "#/properties/maxParallel/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err20];
                }
                else {
                    vErrors.push(err20);
                }
                errors++;
            }
        }
    }
    if (data.maxFailures !== undefined) {
        let data11 = data.maxFailures;
        if (!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))) {
            const err21 = { instancePath: instancePath + "/maxFailures", schemaPath: "#/properties/maxFailures/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err21];
            }
            else {
                vErrors.push(err21);
            }
            errors++;
        }
        if ((typeof data11 == "number") && (isFinite(data11))) {
            if (data11 > 50 || isNaN(data11)) {
                const err22 = { instancePath: instancePath + "/maxFailures", schemaPath: "#/properties/maxFailures/maximum", keyword: "maximum", params: { comparison: "<=", limit: 50 } };
                if (vErrors === null) {
                    vErrors = [err22];
                }
                else {
                    vErrors.push(err22);
                }
                errors++;
            }
            if (data11 < 0 || isNaN(data11)) {
                const err23 = { instancePath: instancePath + "/maxFailures", schemaPath: "#/properties/maxFailures/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                if (vErrors === null) {
                    vErrors = [err23];
                }
                else {
                    vErrors.push(err23);
                }
                errors++;
            }
        }
    }
}
else {
    const err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err24];
    }
    else {
        vErrors.push(err24);
    }
    errors++;
} validate47.errors = vErrors; return errors === 0; }
const schema21 = { "type": "object", "additionalProperties": false, "properties": { "signature": { "type": "boolean" }, "vulnerabilities": { "enum": ["low", "medium", "high", "critical"] }, "contract": { "enum": ["semver"] } } };
function validate53(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
        if (!(((key0 === "signature") || (key0 === "vulnerabilities")) || (key0 === "contract"))) {
            const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    if (data.signature !== undefined) {
        if (typeof data.signature !== "boolean") {
            const err1 = { instancePath: instancePath + "/signature", schemaPath: "#/properties/signature/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    if (data.vulnerabilities !== undefined) {
        let data1 = data.vulnerabilities;
        if (!((((data1 === "low") || (data1 === "medium")) || (data1 === "high")) || (data1 === "critical"))) {
            const err2 = { instancePath: instancePath + "/vulnerabilities", schemaPath: "#/properties/vulnerabilities/enum", keyword: "enum", params: { allowedValues: schema21.properties.vulnerabilities.enum } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.contract !== undefined) {
        if (!(data.contract === "semver")) {
            const err3 = { instancePath: instancePath + "/contract", schemaPath: "#/properties/contract/enum", keyword: "enum", params: { allowedValues: schema21.properties.contract.enum } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
}
else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err4];
    }
    else {
        vErrors.push(err4);
    }
    errors++;
} validate53.errors = vErrors; return errors === 0; }
function validate55(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
        if (!(((key0 === "automatic") || (key0 === "maxAge")) || (key0 === "maxFailures"))) {
            const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    if (data.automatic !== undefined) {
        if (typeof data.automatic !== "boolean") {
            const err1 = { instancePath: instancePath + "/automatic", schemaPath: "#/properties/automatic/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    if (data.maxAge !== undefined) {
        if (!(validate48(data.maxAge, { instancePath: instancePath + "/maxAge" }))) {
            vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
            errors = vErrors.length;
        }
    }
    if (data.maxFailures !== undefined) {
        let data2 = data.maxFailures;
        if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
            const err2 = { instancePath: instancePath + "/maxFailures", schemaPath: "#/properties/maxFailures/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if ((typeof data2 == "number") && (isFinite(data2))) {
            if (data2 > 1000 || isNaN(data2)) {
                const err3 = { instancePath: instancePath + "/maxFailures", schemaPath: "#/properties/maxFailures/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000 } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
            if (data2 < 1 || isNaN(data2)) {
                const err4 = { instancePath: instancePath + "/maxFailures", schemaPath: "#/properties/maxFailures/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
    }
}
else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err5];
    }
    else {
        vErrors.push(err5);
    }
    errors++;
} validate55.errors = vErrors; return errors === 0; }
const schema23 = { "type": "object", "additionalProperties": false, "properties": { "contract": { "enum": ["alert", "rollback", "off"] }, "every": { "type": "string", "maxLength": 32, "pattern": "^(?=\\d)(?=.*[1-9]\\d*[dhm]|.*[6-9]\\ds|.*[1-9]\\d{2,}s)(?:\\d{1,5}d)?(?:\\d{1,6}h)?(?:\\d{1,7}m)?(?:\\d{1,8}s)?$" } } };
const pattern11 = new RegExp("^(?=\\d)(?=.*[1-9]\\d*[dhm]|.*[6-9]\\ds|.*[1-9]\\d{2,}s)(?:\\d{1,5}d)?(?:\\d{1,6}h)?(?:\\d{1,7}m)?(?:\\d{1,8}s)?$", "u");
function validate58(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
        if (!((key0 === "contract") || (key0 === "every"))) {
            const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    if (data.contract !== undefined) {
        let data0 = data.contract;
        if (!(((data0 === "alert") || (data0 === "rollback")) || (data0 === "off"))) {
            const err1 = { instancePath: instancePath + "/contract", schemaPath: "#/properties/contract/enum", keyword: "enum", params: { allowedValues: schema23.properties.contract.enum } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    if (data.every !== undefined) {
        let data1 = data.every;
        if (typeof data1 === "string") {
            if (data1.length > 32) {
                const err2 = { instancePath: instancePath + "/every", schemaPath: "#/properties/every/maxLength", keyword: "maxLength", params: { limit: 32 } };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
            if (!pattern11.test(data1)) {
                const err3 = { instancePath: instancePath + "/every", schemaPath: "#/properties/every/pattern", keyword: "pattern", params: { pattern: "^(?=\\d)(?=.*[1-9]\\d*[dhm]|.*[6-9]\\ds|.*[1-9]\\d{2,}s)(?:\\d{1,5}d)?(?:\\d{1,6}h)?(?:\\d{1,7}m)?(?:\\d{1,8}s)?$" } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        else {
            const err4 = { instancePath: instancePath + "/every", schemaPath: "#/properties/every/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
}
else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err5];
    }
    else {
        vErrors.push(err5);
    }
    errors++;
} validate58.errors = vErrors; return errors === 0; }
const schema26 = { "type": "object", "required": ["type"], "additionalProperties": false, "properties": { "type": { "const": "mcp" }, "scope": { "enum": ["project", "global", "mcprc", "vscode", "cursor"] }, "path": { "$ref": "#/$defs/path" }, "entry": { "type": "string", "maxLength": 63, "pattern": "^[A-Za-z0-9][A-Za-z0-9_-]*$" }, "entries": { "type": "object", "maxProperties": 1000, "propertyNames": { "pattern": "^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$" }, "additionalProperties": { "type": "string", "maxLength": 64, "pattern": "^[A-Za-z0-9][A-Za-z0-9_.-]*$" } }, "launcher": { "type": "array", "maxItems": 20, "items": { "type": "string", "minLength": 1, "maxLength": 500, "pattern": "^[^\\u0000-\\u001f\\u007f]+$" } } } };
const pattern12 = new RegExp("^(?![/~])(?!(?:.*/)?\\.\\.(?:/|$))[^\\\\:\\u0000-\\u001f\\u007f]+$", "u");
function validate64(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (typeof data === "string") {
    if (data.length > 500) {
        const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 500 } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.length < 1) {
        const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    if (!pattern12.test(data)) {
        const err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?![/~])(?!(?:.*/)?\\.\\.(?:/|$))[^\\\\:\\u0000-\\u001f\\u007f]+$" } };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
}
else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
        vErrors = [err3];
    }
    else {
        vErrors.push(err3);
    }
    errors++;
} validate64.errors = vErrors; return errors === 0; }
const pattern13 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]*$", "u");
const pattern14 = new RegExp("^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$", "u");
const pattern15 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_.-]*$", "u");
const pattern16 = new RegExp("^[^\\u0000-\\u001f\\u007f]+$", "u");
function validate63(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!((((((key0 === "type") || (key0 === "scope")) || (key0 === "path")) || (key0 === "entry")) || (key0 === "entries")) || (key0 === "launcher"))) {
            const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    if (data.type !== undefined) {
        if ("mcp" !== data.type) {
            const err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "mcp" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.scope !== undefined) {
        let data1 = data.scope;
        if (!(((((data1 === "project") || (data1 === "global")) || (data1 === "mcprc")) || (data1 === "vscode")) || (data1 === "cursor"))) {
            const err3 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/enum", keyword: "enum", params: { allowedValues: schema26.properties.scope.enum } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    if (data.path !== undefined) {
        if (!(validate64(data.path, { instancePath: instancePath + "/path" }))) {
            vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
            errors = vErrors.length;
        }
    }
    if (data.entry !== undefined) {
        let data3 = data.entry;
        if (typeof data3 === "string") {
            if (data3.length > 63) {
                const err4 = { instancePath: instancePath + "/entry", schemaPath: "#/properties/entry/maxLength", keyword: "maxLength", params: { limit: 63 } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
            if (!pattern13.test(data3)) {
                const err5 = { instancePath: instancePath + "/entry", schemaPath: "#/properties/entry/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$" } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        else {
            const err6 = { instancePath: instancePath + "/entry", schemaPath: "#/properties/entry/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
    }
    if (data.entries !== undefined) {
        let data4 = data.entries;
        if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (Object.keys(data4).length > 1000) {
                const err7 = { instancePath: instancePath + "/entries", schemaPath: "#/properties/entries/maxProperties", keyword: "maxProperties", params: { limit: 1000 } };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
            for (const key1 in data4) {
                const _errs9 = errors;
                if (typeof key1 === "string") {
                    if (!pattern14.test(key1)) {
                        const err8 = { instancePath: instancePath + "/entries", schemaPath: "#/properties/entries/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$" }, propertyName: key1 };
                        if (vErrors === null) {
                            vErrors = [err8];
                        }
                        else {
                            vErrors.push(err8);
                        }
                        errors++;
                    }
                }
                var valid1 = _errs9 === errors;
                if (!valid1) {
                    const err9 = { instancePath: instancePath + "/entries", schemaPath: "#/properties/entries/propertyNames", keyword: "propertyNames", params: { propertyName: key1 } };
                    if (vErrors === null) {
                        vErrors = [err9];
                    }
                    else {
                        vErrors.push(err9);
                    }
                    errors++;
                }
            }
            for (const key2 in data4) {
                let data5 = data4[key2];
                if (typeof data5 === "string") {
                    if (data5.length > 64) {
                        const err10 = { instancePath: instancePath + "/entries/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/entries/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 64 } };
                        if (vErrors === null) {
                            vErrors = [err10];
                        }
                        else {
                            vErrors.push(err10);
                        }
                        errors++;
                    }
                    if (!pattern15.test(data5)) {
                        const err11 = { instancePath: instancePath + "/entries/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/entries/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]*$" } };
                        if (vErrors === null) {
                            vErrors = [err11];
                        }
                        else {
                            vErrors.push(err11);
                        }
                        errors++;
                    }
                }
                else {
                    const err12 = { instancePath: instancePath + "/entries/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/entries/additionalProperties/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err12];
                    }
                    else {
                        vErrors.push(err12);
                    }
                    errors++;
                }
            }
        }
        else {
            const err13 = { instancePath: instancePath + "/entries", schemaPath: "#/properties/entries/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
    }
    if (data.launcher !== undefined) {
        let data6 = data.launcher;
        if (Array.isArray(data6)) {
            if (data6.length > 20) {
                const err14 = { instancePath: instancePath + "/launcher", schemaPath: "#/properties/launcher/maxItems", keyword: "maxItems", params: { limit: 20 } };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
            const len0 = data6.length;
            for (let i0 = 0; i0 < len0; i0++) {
                let data7 = data6[i0];
                if (typeof data7 === "string") {
                    if (data7.length > 500) {
                        const err15 = { instancePath: instancePath + "/launcher/" + i0, schemaPath: "#/properties/launcher/items/maxLength", keyword: "maxLength", params: { limit: 500 } };
                        if (vErrors === null) {
                            vErrors = [err15];
                        }
                        else {
                            vErrors.push(err15);
                        }
                        errors++;
                    }
                    if (data7.length < 1) {
                        const err16 = { instancePath: instancePath + "/launcher/" + i0, schemaPath: "#/properties/launcher/items/minLength", keyword: "minLength", params: { limit: 1 } };
                        if (vErrors === null) {
                            vErrors = [err16];
                        }
                        else {
                            vErrors.push(err16);
                        }
                        errors++;
                    }
                    if (!pattern16.test(data7)) {
                        const err17 = { instancePath: instancePath + "/launcher/" + i0, schemaPath: "#/properties/launcher/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]+$" } };
                        if (vErrors === null) {
                            vErrors = [err17];
                        }
                        else {
                            vErrors.push(err17);
                        }
                        errors++;
                    }
                }
                else {
                    const err18 = { instancePath: instancePath + "/launcher/" + i0, schemaPath: "#/properties/launcher/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err18];
                    }
                    else {
                        vErrors.push(err18);
                    }
                    errors++;
                }
            }
        }
        else {
            const err19 = { instancePath: instancePath + "/launcher", schemaPath: "#/properties/launcher/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err19];
            }
            else {
                vErrors.push(err19);
            }
            errors++;
        }
    }
}
else {
    const err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err20];
    }
    else {
        vErrors.push(err20);
    }
    errors++;
} validate63.errors = vErrors; return errors === 0; }
function validate67(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (typeof data === "string") {
    if (data.length > 63) {
        const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 63 } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (!pattern14.test(data)) {
        const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$" } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
}
else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
        vErrors = [err2];
    }
    else {
        vErrors.push(err2);
    }
    errors++;
} validate67.errors = vErrors; return errors === 0; }
const pattern18 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._:/@-]*$", "u");
const pattern19 = new RegExp("^(?:\\*\\.)?[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$", "u");
function validate66(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(((((key0 === "type") || (key0 === "namespace")) || (key0 === "context")) || (key0 === "gateway")) || (key0 === "replicas"))) {
            const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    if (data.type !== undefined) {
        if ("kubernetes" !== data.type) {
            const err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "kubernetes" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.namespace !== undefined) {
        if (!(validate67(data.namespace, { instancePath: instancePath + "/namespace" }))) {
            vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
            errors = vErrors.length;
        }
    }
    if (data.context !== undefined) {
        let data2 = data.context;
        if (typeof data2 === "string") {
            if (data2.length > 253) {
                const err3 = { instancePath: instancePath + "/context", schemaPath: "#/properties/context/maxLength", keyword: "maxLength", params: { limit: 253 } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
            if (!pattern18.test(data2)) {
                const err4 = { instancePath: instancePath + "/context", schemaPath: "#/properties/context/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._:/@-]*$" } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        else {
            const err5 = { instancePath: instancePath + "/context", schemaPath: "#/properties/context/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
    if (data.gateway !== undefined) {
        let data3 = data.gateway;
        if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (data3.name === undefined) {
                const err6 = { instancePath: instancePath + "/gateway", schemaPath: "#/properties/gateway/required", keyword: "required", params: { missingProperty: "name" } };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
            for (const key1 in data3) {
                if (!(((key1 === "name") || (key1 === "namespace")) || (key1 === "hostname"))) {
                    const err7 = { instancePath: instancePath + "/gateway", schemaPath: "#/properties/gateway/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
            }
            if (data3.name !== undefined) {
                if (!(validate67(data3.name, { instancePath: instancePath + "/gateway/name" }))) {
                    vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                    errors = vErrors.length;
                }
            }
            if (data3.namespace !== undefined) {
                if (!(validate67(data3.namespace, { instancePath: instancePath + "/gateway/namespace" }))) {
                    vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                    errors = vErrors.length;
                }
            }
            if (data3.hostname !== undefined) {
                let data6 = data3.hostname;
                if (typeof data6 === "string") {
                    if (data6.length > 253) {
                        const err8 = { instancePath: instancePath + "/gateway/hostname", schemaPath: "#/properties/gateway/properties/hostname/maxLength", keyword: "maxLength", params: { limit: 253 } };
                        if (vErrors === null) {
                            vErrors = [err8];
                        }
                        else {
                            vErrors.push(err8);
                        }
                        errors++;
                    }
                    if (!pattern19.test(data6)) {
                        const err9 = { instancePath: instancePath + "/gateway/hostname", schemaPath: "#/properties/gateway/properties/hostname/pattern", keyword: "pattern", params: { pattern: "^(?:\\*\\.)?[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$" } };
                        if (vErrors === null) {
                            vErrors = [err9];
                        }
                        else {
                            vErrors.push(err9);
                        }
                        errors++;
                    }
                }
                else {
                    const err10 = { instancePath: instancePath + "/gateway/hostname", schemaPath: "#/properties/gateway/properties/hostname/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err10];
                    }
                    else {
                        vErrors.push(err10);
                    }
                    errors++;
                }
            }
        }
        else {
            const err11 = { instancePath: instancePath + "/gateway", schemaPath: "#/properties/gateway/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
    }
    if (data.replicas !== undefined) {
        let data7 = data.replicas;
        if (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) {
            const err12 = { instancePath: instancePath + "/replicas", schemaPath: "#/properties/replicas/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
        if ((typeof data7 == "number") && (isFinite(data7))) {
            if (data7 > 1000 || isNaN(data7)) {
                const err13 = { instancePath: instancePath + "/replicas", schemaPath: "#/properties/replicas/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000 } };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
            if (data7 < 0 || isNaN(data7)) {
                const err14 = { instancePath: instancePath + "/replicas", schemaPath: "#/properties/replicas/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
        }
    }
}
else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err15];
    }
    else {
        vErrors.push(err15);
    }
    errors++;
} validate66.errors = vErrors; return errors === 0; }
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
function validate71(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(func2.call(schema30.properties, key0))) {
            const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    if (data.type !== undefined) {
        if ("haproxy" !== data.type) {
            const err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "haproxy" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.path !== undefined) {
        if (!(validate64(data.path, { instancePath: instancePath + "/path" }))) {
            vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
            errors = vErrors.length;
        }
    }
    if (data.backend !== undefined) {
        let data2 = data.backend;
        if (typeof data2 === "string") {
            if (data2.length > 100) {
                const err3 = { instancePath: instancePath + "/backend", schemaPath: "#/properties/backend/maxLength", keyword: "maxLength", params: { limit: 100 } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
            if (!pattern20.test(data2)) {
                const err4 = { instancePath: instancePath + "/backend", schemaPath: "#/properties/backend/pattern", keyword: "pattern", params: { pattern: "^(?:[A-Za-z0-9]|\\{(?:server|environment)\\})(?:[A-Za-z0-9_.-]|\\{(?:server|environment)\\})*$" } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        else {
            const err5 = { instancePath: instancePath + "/backend", schemaPath: "#/properties/backend/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
    if (data.bind !== undefined) {
        let data3 = data.bind;
        if (typeof data3 === "string") {
            if (data3.length > 200) {
                const err6 = { instancePath: instancePath + "/bind", schemaPath: "#/properties/bind/maxLength", keyword: "maxLength", params: { limit: 200 } };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
            if (!pattern21.test(data3)) {
                const err7 = { instancePath: instancePath + "/bind", schemaPath: "#/properties/bind/pattern", keyword: "pattern", params: { pattern: "^(?:(?:\\*|[A-Za-z0-9][A-Za-z0-9.-]*|\\[[0-9A-Fa-f:.]+\\])?:[0-9]{1,5}|(?:unix@/|abns@)[A-Za-z0-9._/{}-]+)$" } };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        else {
            const err8 = { instancePath: instancePath + "/bind", schemaPath: "#/properties/bind/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
    }
    if (data.address !== undefined) {
        let data4 = data.address;
        if (typeof data4 === "string") {
            if (data4.length > 300) {
                const err9 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/maxLength", keyword: "maxLength", params: { limit: 300 } };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
            if (!pattern22.test(data4)) {
                const err10 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/pattern", keyword: "pattern", params: { pattern: "^(?:[A-Za-z0-9._-]|\\{(?:server|environment|version|variant)\\})+(?::[0-9]{1,5})?$" } };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        else {
            const err11 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
    }
    if (data.tls !== undefined) {
        let data5 = data.tls;
        if ((typeof data5 !== "boolean") && (!(data5 && typeof data5 == "object" && !Array.isArray(data5)))) {
            const err12 = { instancePath: instancePath + "/tls", schemaPath: "#/properties/tls/type", keyword: "type", params: { type: schema30.properties.tls.type } };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
        if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            for (const key1 in data5) {
                if (!(((key1 === "ca") || (key1 === "verify")) || (key1 === "name"))) {
                    const err13 = { instancePath: instancePath + "/tls", schemaPath: "#/properties/tls/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                    if (vErrors === null) {
                        vErrors = [err13];
                    }
                    else {
                        vErrors.push(err13);
                    }
                    errors++;
                }
            }
            if (data5.ca !== undefined) {
                let data6 = data5.ca;
                if (typeof data6 === "string") {
                    if (data6.length > 500) {
                        const err14 = { instancePath: instancePath + "/tls/ca", schemaPath: "#/properties/tls/properties/ca/maxLength", keyword: "maxLength", params: { limit: 500 } };
                        if (vErrors === null) {
                            vErrors = [err14];
                        }
                        else {
                            vErrors.push(err14);
                        }
                        errors++;
                    }
                    if (!pattern23.test(data6)) {
                        const err15 = { instancePath: instancePath + "/tls/ca", schemaPath: "#/properties/tls/properties/ca/pattern", keyword: "pattern", params: { pattern: "^(?:/[A-Za-z0-9._+-]+)+$" } };
                        if (vErrors === null) {
                            vErrors = [err15];
                        }
                        else {
                            vErrors.push(err15);
                        }
                        errors++;
                    }
                }
                else {
                    const err16 = { instancePath: instancePath + "/tls/ca", schemaPath: "#/properties/tls/properties/ca/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err16];
                    }
                    else {
                        vErrors.push(err16);
                    }
                    errors++;
                }
            }
            if (data5.verify !== undefined) {
                if (typeof data5.verify !== "boolean") {
                    const err17 = { instancePath: instancePath + "/tls/verify", schemaPath: "#/properties/tls/properties/verify/type", keyword: "type", params: { type: "boolean" } };
                    if (vErrors === null) {
                        vErrors = [err17];
                    }
                    else {
                        vErrors.push(err17);
                    }
                    errors++;
                }
            }
            if (data5.name !== undefined) {
                let data8 = data5.name;
                if (typeof data8 === "string") {
                    if (data8.length > 253) {
                        const err18 = { instancePath: instancePath + "/tls/name", schemaPath: "#/properties/tls/properties/name/maxLength", keyword: "maxLength", params: { limit: 253 } };
                        if (vErrors === null) {
                            vErrors = [err18];
                        }
                        else {
                            vErrors.push(err18);
                        }
                        errors++;
                    }
                    if (!pattern24.test(data8)) {
                        const err19 = { instancePath: instancePath + "/tls/name", schemaPath: "#/properties/tls/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$" } };
                        if (vErrors === null) {
                            vErrors = [err19];
                        }
                        else {
                            vErrors.push(err19);
                        }
                        errors++;
                    }
                }
                else {
                    const err20 = { instancePath: instancePath + "/tls/name", schemaPath: "#/properties/tls/properties/name/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err20];
                    }
                    else {
                        vErrors.push(err20);
                    }
                    errors++;
                }
            }
        }
    }
    if (data.socket !== undefined) {
        let data9 = data.socket;
        if (typeof data9 === "string") {
            if (data9.length > 500) {
                const err21 = { instancePath: instancePath + "/socket", schemaPath: "#/properties/socket/maxLength", keyword: "maxLength", params: { limit: 500 } };
                if (vErrors === null) {
                    vErrors = [err21];
                }
                else {
                    vErrors.push(err21);
                }
                errors++;
            }
            if (!pattern25.test(data9)) {
                const err22 = { instancePath: instancePath + "/socket", schemaPath: "#/properties/socket/pattern", keyword: "pattern", params: { pattern: "^(?:(?:/[A-Za-z0-9._+-]+)+|(?:127\\.0\\.0\\.1|\\[::1\\]|localhost):[0-9]{1,5})$" } };
                if (vErrors === null) {
                    vErrors = [err22];
                }
                else {
                    vErrors.push(err22);
                }
                errors++;
            }
        }
        else {
            const err23 = { instancePath: instancePath + "/socket", schemaPath: "#/properties/socket/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err23];
            }
            else {
                vErrors.push(err23);
            }
            errors++;
        }
    }
    if (data.reload !== undefined) {
        let data10 = data.reload;
        if (!data10 || typeof data10 != "object") {
            const err24 = { instancePath: instancePath + "/reload", schemaPath: "#/properties/reload/type", keyword: "type", params: { type: schema30.properties.reload.type } };
            if (vErrors === null) {
                vErrors = [err24];
            }
            else {
                vErrors.push(err24);
            }
            errors++;
        }
        if (Array.isArray(data10)) {
            if (data10.length > 20) {
                const err25 = { instancePath: instancePath + "/reload", schemaPath: "#/properties/reload/maxItems", keyword: "maxItems", params: { limit: 20 } };
                if (vErrors === null) {
                    vErrors = [err25];
                }
                else {
                    vErrors.push(err25);
                }
                errors++;
            }
            if (data10.length < 1) {
                const err26 = { instancePath: instancePath + "/reload", schemaPath: "#/properties/reload/minItems", keyword: "minItems", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err26];
                }
                else {
                    vErrors.push(err26);
                }
                errors++;
            }
            const len0 = data10.length;
            for (let i0 = 0; i0 < len0; i0++) {
                let data11 = data10[i0];
                if (typeof data11 === "string") {
                    if (data11.length > 500) {
                        const err27 = { instancePath: instancePath + "/reload/" + i0, schemaPath: "#/properties/reload/items/maxLength", keyword: "maxLength", params: { limit: 500 } };
                        if (vErrors === null) {
                            vErrors = [err27];
                        }
                        else {
                            vErrors.push(err27);
                        }
                        errors++;
                    }
                    if (data11.length < 1) {
                        const err28 = { instancePath: instancePath + "/reload/" + i0, schemaPath: "#/properties/reload/items/minLength", keyword: "minLength", params: { limit: 1 } };
                        if (vErrors === null) {
                            vErrors = [err28];
                        }
                        else {
                            vErrors.push(err28);
                        }
                        errors++;
                    }
                    if (!pattern16.test(data11)) {
                        const err29 = { instancePath: instancePath + "/reload/" + i0, schemaPath: "#/properties/reload/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]+$" } };
                        if (vErrors === null) {
                            vErrors = [err29];
                        }
                        else {
                            vErrors.push(err29);
                        }
                        errors++;
                    }
                }
                else {
                    const err30 = { instancePath: instancePath + "/reload/" + i0, schemaPath: "#/properties/reload/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err30];
                    }
                    else {
                        vErrors.push(err30);
                    }
                    errors++;
                }
            }
        }
        if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            if (data10.master === undefined) {
                const err31 = { instancePath: instancePath + "/reload", schemaPath: "#/properties/reload/required", keyword: "required", params: { missingProperty: "master" } };
                if (vErrors === null) {
                    vErrors = [err31];
                }
                else {
                    vErrors.push(err31);
                }
                errors++;
            }
            for (const key2 in data10) {
                if (!(key2 === "master")) {
                    const err32 = { instancePath: instancePath + "/reload", schemaPath: "#/properties/reload/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                    if (vErrors === null) {
                        vErrors = [err32];
                    }
                    else {
                        vErrors.push(err32);
                    }
                    errors++;
                }
            }
            if (data10.master !== undefined) {
                let data12 = data10.master;
                if (typeof data12 === "string") {
                    if (data12.length > 500) {
                        const err33 = { instancePath: instancePath + "/reload/master", schemaPath: "#/properties/reload/properties/master/maxLength", keyword: "maxLength", params: { limit: 500 } };
                        if (vErrors === null) {
                            vErrors = [err33];
                        }
                        else {
                            vErrors.push(err33);
                        }
                        errors++;
                    }
                    if (!pattern25.test(data12)) {
                        const err34 = { instancePath: instancePath + "/reload/master", schemaPath: "#/properties/reload/properties/master/pattern", keyword: "pattern", params: { pattern: "^(?:(?:/[A-Za-z0-9._+-]+)+|(?:127\\.0\\.0\\.1|\\[::1\\]|localhost):[0-9]{1,5})$" } };
                        if (vErrors === null) {
                            vErrors = [err34];
                        }
                        else {
                            vErrors.push(err34);
                        }
                        errors++;
                    }
                }
                else {
                    const err35 = { instancePath: instancePath + "/reload/master", schemaPath: "#/properties/reload/properties/master/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err35];
                    }
                    else {
                        vErrors.push(err35);
                    }
                    errors++;
                }
            }
        }
    }
    if (data.binary !== undefined) {
        let data13 = data.binary;
        if (typeof data13 === "string") {
            if (data13.length > 500) {
                const err36 = { instancePath: instancePath + "/binary", schemaPath: "#/properties/binary/maxLength", keyword: "maxLength", params: { limit: 500 } };
                if (vErrors === null) {
                    vErrors = [err36];
                }
                else {
                    vErrors.push(err36);
                }
                errors++;
            }
            if (data13.length < 1) {
                const err37 = { instancePath: instancePath + "/binary", schemaPath: "#/properties/binary/minLength", keyword: "minLength", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err37];
                }
                else {
                    vErrors.push(err37);
                }
                errors++;
            }
            if (!pattern16.test(data13)) {
                const err38 = { instancePath: instancePath + "/binary", schemaPath: "#/properties/binary/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]+$" } };
                if (vErrors === null) {
                    vErrors = [err38];
                }
                else {
                    vErrors.push(err38);
                }
                errors++;
            }
        }
        else {
            const err39 = { instancePath: instancePath + "/binary", schemaPath: "#/properties/binary/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err39];
            }
            else {
                vErrors.push(err39);
            }
            errors++;
        }
    }
    if (data.check !== undefined) {
        let data14 = data.check;
        if ((typeof data14 !== "boolean") && (!(data14 && typeof data14 == "object" && !Array.isArray(data14)))) {
            const err40 = { instancePath: instancePath + "/check", schemaPath: "#/properties/check/type", keyword: "type", params: { type: schema30.properties.check.type } };
            if (vErrors === null) {
                vErrors = [err40];
            }
            else {
                vErrors.push(err40);
            }
            errors++;
        }
        if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
            for (const key3 in data14) {
                if (!((key3 === "path") || (key3 === "interval"))) {
                    const err41 = { instancePath: instancePath + "/check", schemaPath: "#/properties/check/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                    if (vErrors === null) {
                        vErrors = [err41];
                    }
                    else {
                        vErrors.push(err41);
                    }
                    errors++;
                }
            }
            if (data14.path !== undefined) {
                let data15 = data14.path;
                if (typeof data15 === "string") {
                    if (data15.length > 500) {
                        const err42 = { instancePath: instancePath + "/check/path", schemaPath: "#/properties/check/properties/path/maxLength", keyword: "maxLength", params: { limit: 500 } };
                        if (vErrors === null) {
                            vErrors = [err42];
                        }
                        else {
                            vErrors.push(err42);
                        }
                        errors++;
                    }
                    if (!pattern29.test(data15)) {
                        const err43 = { instancePath: instancePath + "/check/path", schemaPath: "#/properties/check/properties/path/pattern", keyword: "pattern", params: { pattern: "^/[A-Za-z0-9._~/%?=&+-]*$" } };
                        if (vErrors === null) {
                            vErrors = [err43];
                        }
                        else {
                            vErrors.push(err43);
                        }
                        errors++;
                    }
                }
                else {
                    const err44 = { instancePath: instancePath + "/check/path", schemaPath: "#/properties/check/properties/path/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err44];
                    }
                    else {
                        vErrors.push(err44);
                    }
                    errors++;
                }
            }
            if (data14.interval !== undefined) {
                if (!(validate48(data14.interval, { instancePath: instancePath + "/check/interval" }))) {
                    vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
                    errors = vErrors.length;
                }
            }
        }
    }
    if (data.affinity !== undefined) {
        let data17 = data.affinity;
        if (!(((data17 === "principal") || (data17 === "session")) || (data17 === "none"))) {
            const err45 = { instancePath: instancePath + "/affinity", schemaPath: "#/properties/affinity/enum", keyword: "enum", params: { allowedValues: schema30.properties.affinity.enum } };
            if (vErrors === null) {
                vErrors = [err45];
            }
            else {
                vErrors.push(err45);
            }
            errors++;
        }
    }
    if (data.sessions !== undefined) {
        let data18 = data.sessions;
        if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
            for (const key4 in data18) {
                if (!(((key4 === "size") || (key4 === "expire")) || (key4 === "peers"))) {
                    const err46 = { instancePath: instancePath + "/sessions", schemaPath: "#/properties/sessions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                    if (vErrors === null) {
                        vErrors = [err46];
                    }
                    else {
                        vErrors.push(err46);
                    }
                    errors++;
                }
            }
            if (data18.size !== undefined) {
                let data19 = data18.size;
                if (!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))) {
                    const err47 = { instancePath: instancePath + "/sessions/size", schemaPath: "#/properties/sessions/properties/size/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                        vErrors = [err47];
                    }
                    else {
                        vErrors.push(err47);
                    }
                    errors++;
                }
                if ((typeof data19 == "number") && (isFinite(data19))) {
                    if (data19 > 10000000 || isNaN(data19)) {
                        const err48 = { instancePath: instancePath + "/sessions/size", schemaPath: "#/properties/sessions/properties/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10000000 } };
                        if (vErrors === null) {
                            vErrors = [err48];
                        }
                        else {
                            vErrors.push(err48);
                        }
                        errors++;
                    }
                    if (data19 < 100 || isNaN(data19)) {
                        const err49 = { instancePath: instancePath + "/sessions/size", schemaPath: "#/properties/sessions/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 100 } };
                        if (vErrors === null) {
                            vErrors = [err49];
                        }
                        else {
                            vErrors.push(err49);
                        }
                        errors++;
                    }
                }
            }
            if (data18.expire !== undefined) {
                if (!(validate48(data18.expire, { instancePath: instancePath + "/sessions/expire" }))) {
                    vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
                    errors = vErrors.length;
                }
            }
            if (data18.peers !== undefined) {
                let data21 = data18.peers;
                if (typeof data21 === "string") {
                    if (data21.length > 100) {
                        const err50 = { instancePath: instancePath + "/sessions/peers", schemaPath: "#/properties/sessions/properties/peers/maxLength", keyword: "maxLength", params: { limit: 100 } };
                        if (vErrors === null) {
                            vErrors = [err50];
                        }
                        else {
                            vErrors.push(err50);
                        }
                        errors++;
                    }
                    if (!pattern30.test(data21)) {
                        const err51 = { instancePath: instancePath + "/sessions/peers", schemaPath: "#/properties/sessions/properties/peers/pattern", keyword: "pattern", params: { pattern: "^(?:[A-Za-z0-9][A-Za-z0-9_.-]*|(?:127\\.0\\.0\\.1|\\[::1\\]):[0-9]{1,5}|abns@[A-Za-z0-9._-]+)$" } };
                        if (vErrors === null) {
                            vErrors = [err51];
                        }
                        else {
                            vErrors.push(err51);
                        }
                        errors++;
                    }
                }
                else {
                    const err52 = { instancePath: instancePath + "/sessions/peers", schemaPath: "#/properties/sessions/properties/peers/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err52];
                    }
                    else {
                        vErrors.push(err52);
                    }
                    errors++;
                }
            }
        }
        else {
            const err53 = { instancePath: instancePath + "/sessions", schemaPath: "#/properties/sessions/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
                vErrors = [err53];
            }
            else {
                vErrors.push(err53);
            }
            errors++;
        }
    }
    if (data.ab !== undefined) {
        let data22 = data.ab;
        if (Array.isArray(data22)) {
            if (data22.length > 50) {
                const err54 = { instancePath: instancePath + "/ab", schemaPath: "#/properties/ab/maxItems", keyword: "maxItems", params: { limit: 50 } };
                if (vErrors === null) {
                    vErrors = [err54];
                }
                else {
                    vErrors.push(err54);
                }
                errors++;
            }
            const len1 = data22.length;
            for (let i1 = 0; i1 < len1; i1++) {
                let data23 = data22[i1];
                if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                    if (data23.header === undefined) {
                        const err55 = { instancePath: instancePath + "/ab/" + i1, schemaPath: "#/properties/ab/items/required", keyword: "required", params: { missingProperty: "header" } };
                        if (vErrors === null) {
                            vErrors = [err55];
                        }
                        else {
                            vErrors.push(err55);
                        }
                        errors++;
                    }
                    if (data23.value === undefined) {
                        const err56 = { instancePath: instancePath + "/ab/" + i1, schemaPath: "#/properties/ab/items/required", keyword: "required", params: { missingProperty: "value" } };
                        if (vErrors === null) {
                            vErrors = [err56];
                        }
                        else {
                            vErrors.push(err56);
                        }
                        errors++;
                    }
                    if (data23.version === undefined) {
                        const err57 = { instancePath: instancePath + "/ab/" + i1, schemaPath: "#/properties/ab/items/required", keyword: "required", params: { missingProperty: "version" } };
                        if (vErrors === null) {
                            vErrors = [err57];
                        }
                        else {
                            vErrors.push(err57);
                        }
                        errors++;
                    }
                    for (const key5 in data23) {
                        if (!((((key5 === "header") || (key5 === "value")) || (key5 === "version")) || (key5 === "server"))) {
                            const err58 = { instancePath: instancePath + "/ab/" + i1, schemaPath: "#/properties/ab/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                            if (vErrors === null) {
                                vErrors = [err58];
                            }
                            else {
                                vErrors.push(err58);
                            }
                            errors++;
                        }
                    }
                    if (data23.header !== undefined) {
                        let data24 = data23.header;
                        if (typeof data24 === "string") {
                            if (data24.length > 64) {
                                const err59 = { instancePath: instancePath + "/ab/" + i1 + "/header", schemaPath: "#/properties/ab/items/properties/header/maxLength", keyword: "maxLength", params: { limit: 64 } };
                                if (vErrors === null) {
                                    vErrors = [err59];
                                }
                                else {
                                    vErrors.push(err59);
                                }
                                errors++;
                            }
                            if (!pattern31.test(data24)) {
                                const err60 = { instancePath: instancePath + "/ab/" + i1 + "/header", schemaPath: "#/properties/ab/items/properties/header/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9-]*$" } };
                                if (vErrors === null) {
                                    vErrors = [err60];
                                }
                                else {
                                    vErrors.push(err60);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err61 = { instancePath: instancePath + "/ab/" + i1 + "/header", schemaPath: "#/properties/ab/items/properties/header/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                                vErrors = [err61];
                            }
                            else {
                                vErrors.push(err61);
                            }
                            errors++;
                        }
                    }
                    if (data23.value !== undefined) {
                        let data25 = data23.value;
                        if (typeof data25 === "string") {
                            if (data25.length > 128) {
                                const err62 = { instancePath: instancePath + "/ab/" + i1 + "/value", schemaPath: "#/properties/ab/items/properties/value/maxLength", keyword: "maxLength", params: { limit: 128 } };
                                if (vErrors === null) {
                                    vErrors = [err62];
                                }
                                else {
                                    vErrors.push(err62);
                                }
                                errors++;
                            }
                            if (!pattern32.test(data25)) {
                                const err63 = { instancePath: instancePath + "/ab/" + i1 + "/value", schemaPath: "#/properties/ab/items/properties/value/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._~:@/+=-]*$" } };
                                if (vErrors === null) {
                                    vErrors = [err63];
                                }
                                else {
                                    vErrors.push(err63);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err64 = { instancePath: instancePath + "/ab/" + i1 + "/value", schemaPath: "#/properties/ab/items/properties/value/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                                vErrors = [err64];
                            }
                            else {
                                vErrors.push(err64);
                            }
                            errors++;
                        }
                    }
                    if (data23.version !== undefined) {
                        let data26 = data23.version;
                        if (typeof data26 === "string") {
                            if (data26.length > 128) {
                                const err65 = { instancePath: instancePath + "/ab/" + i1 + "/version", schemaPath: "#/properties/ab/items/properties/version/maxLength", keyword: "maxLength", params: { limit: 128 } };
                                if (vErrors === null) {
                                    vErrors = [err65];
                                }
                                else {
                                    vErrors.push(err65);
                                }
                                errors++;
                            }
                            if (!pattern33.test(data26)) {
                                const err66 = { instancePath: instancePath + "/ab/" + i1 + "/version", schemaPath: "#/properties/ab/items/properties/version/pattern", keyword: "pattern", params: { pattern: "^[0-9][0-9A-Za-z.+-]*$" } };
                                if (vErrors === null) {
                                    vErrors = [err66];
                                }
                                else {
                                    vErrors.push(err66);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err67 = { instancePath: instancePath + "/ab/" + i1 + "/version", schemaPath: "#/properties/ab/items/properties/version/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                                vErrors = [err67];
                            }
                            else {
                                vErrors.push(err67);
                            }
                            errors++;
                        }
                    }
                    if (data23.server !== undefined) {
                        if (!(validate67(data23.server, { instancePath: instancePath + "/ab/" + i1 + "/server" }))) {
                            vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                            errors = vErrors.length;
                        }
                    }
                }
                else {
                    const err68 = { instancePath: instancePath + "/ab/" + i1, schemaPath: "#/properties/ab/items/type", keyword: "type", params: { type: "object" } };
                    if (vErrors === null) {
                        vErrors = [err68];
                    }
                    else {
                        vErrors.push(err68);
                    }
                    errors++;
                }
            }
        }
        else {
            const err69 = { instancePath: instancePath + "/ab", schemaPath: "#/properties/ab/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err69];
            }
            else {
                vErrors.push(err69);
            }
            errors++;
        }
    }
    if (data.evict !== undefined) {
        if (typeof data.evict !== "boolean") {
            const err70 = { instancePath: instancePath + "/evict", schemaPath: "#/properties/evict/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err70];
            }
            else {
                vErrors.push(err70);
            }
            errors++;
        }
    }
    if (data.drain !== undefined) {
        if (!(validate48(data.drain, { instancePath: instancePath + "/drain" }))) {
            vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
            errors = vErrors.length;
        }
    }
}
else {
    const err71 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err71];
    }
    else {
        vErrors.push(err71);
    }
    errors++;
} validate71.errors = vErrors; return errors === 0; }
function validate77(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!((key0 === "type") || (key0 === "path"))) {
            const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    if (data.type !== undefined) {
        if ("registry" !== data.type) {
            const err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "registry" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.path !== undefined) {
        if (!(validate64(data.path, { instancePath: instancePath + "/path" }))) {
            vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
            errors = vErrors.length;
        }
    }
}
else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err3];
    }
    else {
        vErrors.push(err3);
    }
    errors++;
} validate77.errors = vErrors; return errors === 0; }
function validate79(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.command === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "command" } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!((((key0 === "type") || (key0 === "command")) || (key0 === "args")) || (key0 === "timeout"))) {
            const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.type !== undefined) {
        if ("command" !== data.type) {
            const err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "command" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    if (data.command !== undefined) {
        let data1 = data.command;
        if (typeof data1 === "string") {
            if (data1.length > 500) {
                const err4 = { instancePath: instancePath + "/command", schemaPath: "#/properties/command/maxLength", keyword: "maxLength", params: { limit: 500 } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
            if (data1.length < 1) {
                const err5 = { instancePath: instancePath + "/command", schemaPath: "#/properties/command/minLength", keyword: "minLength", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
            if (!pattern16.test(data1)) {
                const err6 = { instancePath: instancePath + "/command", schemaPath: "#/properties/command/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]+$" } };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        else {
            const err7 = { instancePath: instancePath + "/command", schemaPath: "#/properties/command/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
    }
    if (data.args !== undefined) {
        let data2 = data.args;
        if (Array.isArray(data2)) {
            if (data2.length > 100) {
                const err8 = { instancePath: instancePath + "/args", schemaPath: "#/properties/args/maxItems", keyword: "maxItems", params: { limit: 100 } };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
            const len0 = data2.length;
            for (let i0 = 0; i0 < len0; i0++) {
                let data3 = data2[i0];
                if (typeof data3 === "string") {
                    if (data3.length > 2000) {
                        const err9 = { instancePath: instancePath + "/args/" + i0, schemaPath: "#/properties/args/items/maxLength", keyword: "maxLength", params: { limit: 2000 } };
                        if (vErrors === null) {
                            vErrors = [err9];
                        }
                        else {
                            vErrors.push(err9);
                        }
                        errors++;
                    }
                    if (!pattern1.test(data3)) {
                        const err10 = { instancePath: instancePath + "/args/" + i0, schemaPath: "#/properties/args/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*$" } };
                        if (vErrors === null) {
                            vErrors = [err10];
                        }
                        else {
                            vErrors.push(err10);
                        }
                        errors++;
                    }
                }
                else {
                    const err11 = { instancePath: instancePath + "/args/" + i0, schemaPath: "#/properties/args/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err11];
                    }
                    else {
                        vErrors.push(err11);
                    }
                    errors++;
                }
            }
        }
        else {
            const err12 = { instancePath: instancePath + "/args", schemaPath: "#/properties/args/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
    }
    if (data.timeout !== undefined) {
        if (!(validate48(data.timeout, { instancePath: instancePath + "/timeout" }))) {
            vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
            errors = vErrors.length;
        }
    }
}
else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err13];
    }
    else {
        vErrors.push(err13);
    }
    errors++;
} validate79.errors = vErrors; return errors === 0; }
function validate62(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    const tag0 = data.type;
    if (typeof tag0 == "string") {
        if (tag0 === "mcp") {
            if (!(validate63(data, { instancePath }))) {
                vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
                errors = vErrors.length;
            }
        }
        else if (tag0 === "kubernetes") {
            if (!(validate66(data, { instancePath }))) {
                vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
                errors = vErrors.length;
            }
        }
        else if (tag0 === "haproxy") {
            if (!(validate71(data, { instancePath }))) {
                vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
                errors = vErrors.length;
            }
        }
        else if (tag0 === "registry") {
            if (!(validate77(data, { instancePath }))) {
                vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
                errors = vErrors.length;
            }
        }
        else if (tag0 === "command") {
            if (!(validate79(data, { instancePath }))) {
                vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
                errors = vErrors.length;
            }
        }
        else {
            const err0 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "type", tagValue: tag0 } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "type", tagValue: tag0 } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
}
else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err2];
    }
    else {
        vErrors.push(err2);
    }
    errors++;
} validate62.errors = vErrors; return errors === 0; }
function validate61(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (Array.isArray(data)) {
    if (data.length > 50) {
        const err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 50 } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
        if (!(validate62(data[i0], { instancePath: instancePath + "/" + i0 }))) {
            vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
            errors = vErrors.length;
        }
    }
}
else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
        vErrors = [err1];
    }
    else {
        vErrors.push(err1);
    }
    errors++;
} validate61.errors = vErrors; return errors === 0; }
const pattern36 = new RegExp("^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*$", "u");
const pattern37 = new RegExp("^[A-Za-z0-9][A-Za-z0-9:._-]*$", "u");
const pattern38 = new RegExp("^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:T(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d{1,9})?)?Z)?$", "u");
function validate91(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (typeof data === "string") {
    if (!pattern38.test(data)) {
        const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:T(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d{1,9})?)?Z)?$" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
}
else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
        vErrors = [err1];
    }
    else {
        vErrors.push(err1);
    }
    errors++;
} validate91.errors = vErrors; return errors === 0; }
function validate89(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.rule === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rule" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.reason === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    if (data.until === undefined) {
        const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "until" } };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!((((key0 === "rule") || (key0 === "advisory")) || (key0 === "reason")) || (key0 === "until"))) {
            const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    if (data.rule !== undefined) {
        let data0 = data.rule;
        if (typeof data0 === "string") {
            if (data0.length > 128) {
                const err4 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/maxLength", keyword: "maxLength", params: { limit: 128 } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
            if (!pattern36.test(data0)) {
                const err5 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*$" } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        else {
            const err6 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
    }
    if (data.advisory !== undefined) {
        let data1 = data.advisory;
        if (typeof data1 === "string") {
            if (data1.length > 100) {
                const err7 = { instancePath: instancePath + "/advisory", schemaPath: "#/properties/advisory/maxLength", keyword: "maxLength", params: { limit: 100 } };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
            if (!pattern37.test(data1)) {
                const err8 = { instancePath: instancePath + "/advisory", schemaPath: "#/properties/advisory/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9:._-]*$" } };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        else {
            const err9 = { instancePath: instancePath + "/advisory", schemaPath: "#/properties/advisory/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
    }
    if (data.reason !== undefined) {
        if (!(validate43(data.reason, { instancePath: instancePath + "/reason" }))) {
            vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
            errors = vErrors.length;
        }
    }
    if (data.until !== undefined) {
        if (!(validate91(data.until, { instancePath: instancePath + "/until" }))) {
            vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
            errors = vErrors.length;
        }
    }
}
else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err10];
    }
    else {
        vErrors.push(err10);
    }
    errors++;
} validate89.errors = vErrors; return errors === 0; }
function validate88(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (Array.isArray(data)) {
    if (data.length > 100) {
        const err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 100 } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
        if (!(validate89(data[i0], { instancePath: instancePath + "/" + i0 }))) {
            vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
            errors = vErrors.length;
        }
    }
}
else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
        vErrors = [err1];
    }
    else {
        vErrors.push(err1);
    }
    errors++;
} validate88.errors = vErrors; return errors === 0; }
const pattern39 = new RegExp("^(?!probe$)[a-z][a-z0-9-]*$", "u");
const schema38 = { "type": "object", "required": ["type", "query"], "additionalProperties": false, "properties": { "type": { "const": "prometheus" }, "query": { "type": "string", "minLength": 1, "maxLength": 4000 }, "address": { "type": "string", "maxLength": 500, "pattern": "^https?://[^\\s{}\"<>\\\\^`|@?#]+$" }, "authorization": { "type": "string", "maxLength": 128, "pattern": "^[A-Za-z_][A-Za-z0-9_]*$" }, "successCondition": { "$ref": "#/$defs/condition" }, "failureCondition": { "$ref": "#/$defs/condition" }, "failureLimit": { "type": "integer", "minimum": 0, "maximum": 99 }, "count": { "type": "integer", "minimum": 1, "maximum": 100 }, "interval": { "$ref": "#/$defs/duration" }, "timeout": { "$ref": "#/$defs/duration" }, "dryRun": { "type": "boolean" } } };
const pattern40 = new RegExp("^https?://[^\\s{}\"<>\\\\^`|@?#]+$", "u");
function validate99(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (typeof data === "string") {
    if (data.length > 1000) {
        const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1000 } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.length < 1) {
        const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
}
else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
        vErrors = [err2];
    }
    else {
        vErrors.push(err2);
    }
    errors++;
} validate99.errors = vErrors; return errors === 0; }
function validate98(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.query === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "query" } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(func2.call(schema38.properties, key0))) {
            const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.type !== undefined) {
        if ("prometheus" !== data.type) {
            const err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "prometheus" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    if (data.query !== undefined) {
        let data1 = data.query;
        if (typeof data1 === "string") {
            if (data1.length > 4000) {
                const err4 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/maxLength", keyword: "maxLength", params: { limit: 4000 } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
            if (data1.length < 1) {
                const err5 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/minLength", keyword: "minLength", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        else {
            const err6 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
    }
    if (data.address !== undefined) {
        let data2 = data.address;
        if (typeof data2 === "string") {
            if (data2.length > 500) {
                const err7 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/maxLength", keyword: "maxLength", params: { limit: 500 } };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
            if (!pattern40.test(data2)) {
                const err8 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/pattern", keyword: "pattern", params: { pattern: "^https?://[^\\s{}\"<>\\\\^`|@?#]+$" } };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        else {
            const err9 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
    }
    if (data.authorization !== undefined) {
        let data3 = data.authorization;
        if (typeof data3 === "string") {
            if (data3.length > 128) {
                const err10 = { instancePath: instancePath + "/authorization", schemaPath: "#/properties/authorization/maxLength", keyword: "maxLength", params: { limit: 128 } };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
            if (!pattern0.test(data3)) {
                const err11 = { instancePath: instancePath + "/authorization", schemaPath: "#/properties/authorization/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        else {
            const err12 = { instancePath: instancePath + "/authorization", schemaPath: "#/properties/authorization/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
    }
    if (data.successCondition !== undefined) {
        if (!(validate99(data.successCondition, { instancePath: instancePath + "/successCondition" }))) {
            vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
            errors = vErrors.length;
        }
    }
    if (data.failureCondition !== undefined) {
        if (!(validate99(data.failureCondition, { instancePath: instancePath + "/failureCondition" }))) {
            vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
            errors = vErrors.length;
        }
    }
    if (data.failureLimit !== undefined) {
        let data6 = data.failureLimit;
        if (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
            const err13 = { instancePath: instancePath + "/failureLimit", schemaPath: "#/properties/failureLimit/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
        if ((typeof data6 == "number") && (isFinite(data6))) {
            if (data6 > 99 || isNaN(data6)) {
                const err14 = { instancePath: instancePath + "/failureLimit", schemaPath: "#/properties/failureLimit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 99 } };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
            if (data6 < 0 || isNaN(data6)) {
                const err15 = { instancePath: instancePath + "/failureLimit", schemaPath: "#/properties/failureLimit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
    }
    if (data.count !== undefined) {
        let data7 = data.count;
        if (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) {
            const err16 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err16];
            }
            else {
                vErrors.push(err16);
            }
            errors++;
        }
        if ((typeof data7 == "number") && (isFinite(data7))) {
            if (data7 > 100 || isNaN(data7)) {
                const err17 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
            if (data7 < 1 || isNaN(data7)) {
                const err18 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
        }
    }
    if (data.interval !== undefined) {
        if (!(validate48(data.interval, { instancePath: instancePath + "/interval" }))) {
            vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
            errors = vErrors.length;
        }
    }
    if (data.timeout !== undefined) {
        if (!(validate48(data.timeout, { instancePath: instancePath + "/timeout" }))) {
            vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
            errors = vErrors.length;
        }
    }
    if (data.dryRun !== undefined) {
        if (typeof data.dryRun !== "boolean") {
            const err19 = { instancePath: instancePath + "/dryRun", schemaPath: "#/properties/dryRun/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err19];
            }
            else {
                vErrors.push(err19);
            }
            errors++;
        }
    }
}
else {
    const err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err20];
    }
    else {
        vErrors.push(err20);
    }
    errors++;
} validate98.errors = vErrors; return errors === 0; }
const schema40 = { "type": "object", "required": ["type", "url"], "additionalProperties": false, "properties": { "type": { "const": "http" }, "url": { "$ref": "#/$defs/urlTemplate" }, "status": { "type": ["integer", "array"], "minimum": 100, "maximum": 599, "maxItems": 50, "items": { "type": "integer", "minimum": 100, "maximum": 599 } }, "latency": { "$ref": "#/$defs/brief" }, "successCondition": { "$ref": "#/$defs/condition" }, "failureCondition": { "$ref": "#/$defs/condition" }, "failureLimit": { "type": "integer", "minimum": 0, "maximum": 99 }, "count": { "type": "integer", "minimum": 1, "maximum": 100 }, "interval": { "$ref": "#/$defs/duration" }, "timeout": { "$ref": "#/$defs/duration" }, "dryRun": { "type": "boolean" } } };
const pattern42 = new RegExp("^https?://(?:[^\\s{}\"<>\\\\^`|@#]|\\{(?:server|environment|version|variant|stable|address)\\})+$", "u");
function validate105(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (typeof data === "string") {
    if (data.length > 2000) {
        const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 2000 } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (!pattern42.test(data)) {
        const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^https?://(?:[^\\s{}\"<>\\\\^`|@#]|\\{(?:server|environment|version|variant|stable|address)\\})+$" } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
}
else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
        vErrors = [err2];
    }
    else {
        vErrors.push(err2);
    }
    errors++;
} validate105.errors = vErrors; return errors === 0; }
const pattern43 = new RegExp("^(?:\\d{1,7}ms|(?=\\d)(?:\\d{1,5}d)?(?:\\d{1,6}h)?(?:\\d{1,7}m)?(?:\\d{1,8}s)?)$", "u");
function validate107(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (typeof data === "string") {
    if (data.length > 32) {
        const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 32 } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (!pattern43.test(data)) {
        const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:\\d{1,7}ms|(?=\\d)(?:\\d{1,5}d)?(?:\\d{1,6}h)?(?:\\d{1,7}m)?(?:\\d{1,8}s)?)$" } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
}
else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
        vErrors = [err2];
    }
    else {
        vErrors.push(err2);
    }
    errors++;
} validate107.errors = vErrors; return errors === 0; }
function validate104(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.url === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(func2.call(schema40.properties, key0))) {
            const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.type !== undefined) {
        if ("http" !== data.type) {
            const err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "http" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    if (data.url !== undefined) {
        if (!(validate105(data.url, { instancePath: instancePath + "/url" }))) {
            vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
            errors = vErrors.length;
        }
    }
    if (data.status !== undefined) {
        let data2 = data.status;
        if ((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (!(Array.isArray(data2)))) {
            const err4 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: schema40.properties.status.type } };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if ((typeof data2 == "number") && (isFinite(data2))) {
            if (data2 > 599 || isNaN(data2)) {
                const err5 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
            if (data2 < 100 || isNaN(data2)) {
                const err6 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/minimum", keyword: "minimum", params: { comparison: ">=", limit: 100 } };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (Array.isArray(data2)) {
            if (data2.length > 50) {
                const err7 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/maxItems", keyword: "maxItems", params: { limit: 50 } };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
            const len0 = data2.length;
            for (let i0 = 0; i0 < len0; i0++) {
                let data3 = data2[i0];
                if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
                    const err8 = { instancePath: instancePath + "/status/" + i0, schemaPath: "#/properties/status/items/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
                if ((typeof data3 == "number") && (isFinite(data3))) {
                    if (data3 > 599 || isNaN(data3)) {
                        const err9 = { instancePath: instancePath + "/status/" + i0, schemaPath: "#/properties/status/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 } };
                        if (vErrors === null) {
                            vErrors = [err9];
                        }
                        else {
                            vErrors.push(err9);
                        }
                        errors++;
                    }
                    if (data3 < 100 || isNaN(data3)) {
                        const err10 = { instancePath: instancePath + "/status/" + i0, schemaPath: "#/properties/status/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 100 } };
                        if (vErrors === null) {
                            vErrors = [err10];
                        }
                        else {
                            vErrors.push(err10);
                        }
                        errors++;
                    }
                }
            }
        }
    }
    if (data.latency !== undefined) {
        if (!(validate107(data.latency, { instancePath: instancePath + "/latency" }))) {
            vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
            errors = vErrors.length;
        }
    }
    if (data.successCondition !== undefined) {
        if (!(validate99(data.successCondition, { instancePath: instancePath + "/successCondition" }))) {
            vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
            errors = vErrors.length;
        }
    }
    if (data.failureCondition !== undefined) {
        if (!(validate99(data.failureCondition, { instancePath: instancePath + "/failureCondition" }))) {
            vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
            errors = vErrors.length;
        }
    }
    if (data.failureLimit !== undefined) {
        let data7 = data.failureLimit;
        if (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) {
            const err11 = { instancePath: instancePath + "/failureLimit", schemaPath: "#/properties/failureLimit/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
        if ((typeof data7 == "number") && (isFinite(data7))) {
            if (data7 > 99 || isNaN(data7)) {
                const err12 = { instancePath: instancePath + "/failureLimit", schemaPath: "#/properties/failureLimit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 99 } };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
            if (data7 < 0 || isNaN(data7)) {
                const err13 = { instancePath: instancePath + "/failureLimit", schemaPath: "#/properties/failureLimit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
    }
    if (data.count !== undefined) {
        let data8 = data.count;
        if (!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) {
            const err14 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err14];
            }
            else {
                vErrors.push(err14);
            }
            errors++;
        }
        if ((typeof data8 == "number") && (isFinite(data8))) {
            if (data8 > 100 || isNaN(data8)) {
                const err15 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
            if (data8 < 1 || isNaN(data8)) {
                const err16 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
        }
    }
    if (data.interval !== undefined) {
        if (!(validate48(data.interval, { instancePath: instancePath + "/interval" }))) {
            vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
            errors = vErrors.length;
        }
    }
    if (data.timeout !== undefined) {
        if (!(validate48(data.timeout, { instancePath: instancePath + "/timeout" }))) {
            vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
            errors = vErrors.length;
        }
    }
    if (data.dryRun !== undefined) {
        if (typeof data.dryRun !== "boolean") {
            const err17 = { instancePath: instancePath + "/dryRun", schemaPath: "#/properties/dryRun/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err17];
            }
            else {
                vErrors.push(err17);
            }
            errors++;
        }
    }
}
else {
    const err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err18];
    }
    else {
        vErrors.push(err18);
    }
    errors++;
} validate104.errors = vErrors; return errors === 0; }
function validate97(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    const tag0 = data.type;
    if (typeof tag0 == "string") {
        if (tag0 === "prometheus") {
            if (!(validate98(data, { instancePath }))) {
                vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
                errors = vErrors.length;
            }
        }
        else if (tag0 === "http") {
            if (!(validate104(data, { instancePath }))) {
                vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
                errors = vErrors.length;
            }
        }
        else {
            const err0 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "type", tagValue: tag0 } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "type", tagValue: tag0 } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
}
else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err2];
    }
    else {
        vErrors.push(err2);
    }
    errors++;
} validate97.errors = vErrors; return errors === 0; }
function validate96(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length > 100) {
        const err0 = { instancePath, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 100 } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    for (const key0 in data) {
        const _errs1 = errors;
        if (typeof key0 === "string") {
            if (key0.length > 63) {
                const err1 = { instancePath, schemaPath: "#/propertyNames/maxLength", keyword: "maxLength", params: { limit: 63 }, propertyName: key0 };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
            if (!pattern39.test(key0)) {
                const err2 = { instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "^(?!probe$)[a-z][a-z0-9-]*$" }, propertyName: key0 };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
            const err3 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    for (const key1 in data) {
        if (!(validate97(data[key1], { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") }))) {
            vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
            errors = vErrors.length;
        }
    }
}
else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err4];
    }
    else {
        vErrors.push(err4);
    }
    errors++;
} validate96.errors = vErrors; return errors === 0; }
function validate117(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.address === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "address" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!((key0 === "address") || (key0 === "authorization"))) {
            const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    if (data.address !== undefined) {
        let data0 = data.address;
        if (typeof data0 === "string") {
            if (data0.length > 500) {
                const err2 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/maxLength", keyword: "maxLength", params: { limit: 500 } };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
            if (!pattern40.test(data0)) {
                const err3 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/pattern", keyword: "pattern", params: { pattern: "^https?://[^\\s{}\"<>\\\\^`|@?#]+$" } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        else {
            const err4 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
    if (data.authorization !== undefined) {
        let data1 = data.authorization;
        if (typeof data1 === "string") {
            if (data1.length > 128) {
                const err5 = { instancePath: instancePath + "/authorization", schemaPath: "#/properties/authorization/maxLength", keyword: "maxLength", params: { limit: 128 } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
            if (!pattern0.test(data1)) {
                const err6 = { instancePath: instancePath + "/authorization", schemaPath: "#/properties/authorization/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        else {
            const err7 = { instancePath: instancePath + "/authorization", schemaPath: "#/properties/authorization/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
    }
}
else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err8];
    }
    else {
        vErrors.push(err8);
    }
    errors++;
} validate117.errors = vErrors; return errors === 0; }
const pattern2 = new RegExp("^(?:@[A-Za-z0-9][A-Za-z0-9-]*/)?[A-Za-z0-9][A-Za-z0-9._-]*$", "u");
const pattern3 = new RegExp("^@?[A-Za-z0-9][A-Za-z0-9_-]*$", "u");
function validate22(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.headgate === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "headgate" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!((((((((key0 === "headgate") || (key0 === "variables")) || (key0 === "teams")) || (key0 === "defaults")) || (key0 === "overrides")) || (key0 === "sigstore")) || (key0 === "analyses")) || (key0 === "prometheus"))) {
            const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    if (data.headgate !== undefined) {
        if (!(validate23(data.headgate, { instancePath: instancePath + "/headgate" }))) {
            vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
            errors = vErrors.length;
        }
    }
    if (data.variables !== undefined) {
        if (!(validate25(data.variables, { instancePath: instancePath + "/variables" }))) {
            vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
            errors = vErrors.length;
        }
    }
    if (data.teams !== undefined) {
        let data2 = data.teams;
        if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (Object.keys(data2).length > 1000) {
                const err2 = { instancePath: instancePath + "/teams", schemaPath: "#/properties/teams/maxProperties", keyword: "maxProperties", params: { limit: 1000 } };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
            for (const key1 in data2) {
                const _errs6 = errors;
                if (typeof key1 === "string") {
                    if (key1.length > 140) {
                        const err3 = { instancePath: instancePath + "/teams", schemaPath: "#/properties/teams/propertyNames/maxLength", keyword: "maxLength", params: { limit: 140 }, propertyName: key1 };
                        if (vErrors === null) {
                            vErrors = [err3];
                        }
                        else {
                            vErrors.push(err3);
                        }
                        errors++;
                    }
                    if (!pattern2.test(key1)) {
                        const err4 = { instancePath: instancePath + "/teams", schemaPath: "#/properties/teams/propertyNames/pattern", keyword: "pattern", params: { pattern: "^(?:@[A-Za-z0-9][A-Za-z0-9-]*/)?[A-Za-z0-9][A-Za-z0-9._-]*$" }, propertyName: key1 };
                        if (vErrors === null) {
                            vErrors = [err4];
                        }
                        else {
                            vErrors.push(err4);
                        }
                        errors++;
                    }
                }
                var valid1 = _errs6 === errors;
                if (!valid1) {
                    const err5 = { instancePath: instancePath + "/teams", schemaPath: "#/properties/teams/propertyNames", keyword: "propertyNames", params: { propertyName: key1 } };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
            }
            for (const key2 in data2) {
                let data3 = data2[key2];
                if (Array.isArray(data3)) {
                    if (data3.length > 1000) {
                        const err6 = { instancePath: instancePath + "/teams/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/teams/additionalProperties/maxItems", keyword: "maxItems", params: { limit: 1000 } };
                        if (vErrors === null) {
                            vErrors = [err6];
                        }
                        else {
                            vErrors.push(err6);
                        }
                        errors++;
                    }
                    const len0 = data3.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                        let data4 = data3[i0];
                        if (typeof data4 === "string") {
                            if (data4.length > 100) {
                                const err7 = { instancePath: instancePath + "/teams/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "#/properties/teams/additionalProperties/items/maxLength", keyword: "maxLength", params: { limit: 100 } };
                                if (vErrors === null) {
                                    vErrors = [err7];
                                }
                                else {
                                    vErrors.push(err7);
                                }
                                errors++;
                            }
                            if (!pattern3.test(data4)) {
                                const err8 = { instancePath: instancePath + "/teams/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "#/properties/teams/additionalProperties/items/pattern", keyword: "pattern", params: { pattern: "^@?[A-Za-z0-9][A-Za-z0-9_-]*$" } };
                                if (vErrors === null) {
                                    vErrors = [err8];
                                }
                                else {
                                    vErrors.push(err8);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err9 = { instancePath: instancePath + "/teams/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "#/properties/teams/additionalProperties/items/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                                vErrors = [err9];
                            }
                            else {
                                vErrors.push(err9);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err10 = { instancePath: instancePath + "/teams/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/teams/additionalProperties/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                        vErrors = [err10];
                    }
                    else {
                        vErrors.push(err10);
                    }
                    errors++;
                }
            }
        }
        else {
            const err11 = { instancePath: instancePath + "/teams", schemaPath: "#/properties/teams/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
    }
    if (data.defaults !== undefined) {
        let data5 = data.defaults;
        if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            for (const key3 in data5) {
                if (!(func2.call(schema7.properties.defaults.properties, key3))) {
                    const err12 = { instancePath: instancePath + "/defaults", schemaPath: "#/properties/defaults/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                    if (vErrors === null) {
                        vErrors = [err12];
                    }
                    else {
                        vErrors.push(err12);
                    }
                    errors++;
                }
            }
            if (data5.soak !== undefined) {
                if (!(validate27(data5.soak, { instancePath: instancePath + "/defaults/soak" }))) {
                    vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
                    errors = vErrors.length;
                }
            }
            if (data5.versions !== undefined) {
                if (!(validate29(data5.versions, { instancePath: instancePath + "/defaults/versions" }))) {
                    vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                    errors = vErrors.length;
                }
            }
            if (data5.approvals !== undefined) {
                if (!(validate31(data5.approvals, { instancePath: instancePath + "/defaults/approvals" }))) {
                    vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
                    errors = vErrors.length;
                }
            }
            if (data5.deployers !== undefined) {
                if (!(validate35(data5.deployers, { instancePath: instancePath + "/defaults/deployers" }))) {
                    vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
                    errors = vErrors.length;
                }
            }
            if (data5.windows !== undefined) {
                if (!(validate38(data5.windows, { instancePath: instancePath + "/defaults/windows" }))) {
                    vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
                    errors = vErrors.length;
                }
            }
            if (data5.strategy !== undefined) {
                if (!(validate47(data5.strategy, { instancePath: instancePath + "/defaults/strategy" }))) {
                    vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
                    errors = vErrors.length;
                }
            }
            if (data5.require !== undefined) {
                if (!(validate53(data5.require, { instancePath: instancePath + "/defaults/require" }))) {
                    vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                    errors = vErrors.length;
                }
            }
            if (data5.rollback !== undefined) {
                if (!(validate55(data5.rollback, { instancePath: instancePath + "/defaults/rollback" }))) {
                    vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                    errors = vErrors.length;
                }
            }
            if (data5.drift !== undefined) {
                if (!(validate58(data5.drift, { instancePath: instancePath + "/defaults/drift" }))) {
                    vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
                    errors = vErrors.length;
                }
            }
            if (data5.variables !== undefined) {
                if (!(validate25(data5.variables, { instancePath: instancePath + "/defaults/variables" }))) {
                    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
                    errors = vErrors.length;
                }
            }
            if (data5.targets !== undefined) {
                if (!(validate61(data5.targets, { instancePath: instancePath + "/defaults/targets" }))) {
                    vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err13 = { instancePath: instancePath + "/defaults", schemaPath: "#/properties/defaults/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
    }
    if (data.overrides !== undefined) {
        if (!(validate88(data.overrides, { instancePath: instancePath + "/overrides" }))) {
            vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
            errors = vErrors.length;
        }
    }
    if (data.sigstore !== undefined) {
        let data18 = data.sigstore;
        if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
            for (const key4 in data18) {
                if (!(key4 === "trustedRoot")) {
                    const err14 = { instancePath: instancePath + "/sigstore", schemaPath: "#/properties/sigstore/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                    if (vErrors === null) {
                        vErrors = [err14];
                    }
                    else {
                        vErrors.push(err14);
                    }
                    errors++;
                }
            }
            if (data18.trustedRoot !== undefined) {
                if (!(validate64(data18.trustedRoot, { instancePath: instancePath + "/sigstore/trustedRoot" }))) {
                    vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err15 = { instancePath: instancePath + "/sigstore", schemaPath: "#/properties/sigstore/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
                vErrors = [err15];
            }
            else {
                vErrors.push(err15);
            }
            errors++;
        }
    }
    if (data.analyses !== undefined) {
        if (!(validate96(data.analyses, { instancePath: instancePath + "/analyses" }))) {
            vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
            errors = vErrors.length;
        }
    }
    if (data.prometheus !== undefined) {
        if (!(validate117(data.prometheus, { instancePath: instancePath + "/prometheus" }))) {
            vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
            errors = vErrors.length;
        }
    }
}
else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err16];
    }
    else {
        vErrors.push(err16);
    }
    errors++;
} validate22.errors = vErrors; return errors === 0; }
const environment = validate119;
const schema44 = { "type": "object", "additionalProperties": false, "properties": { "upstream": { "type": ["array", "object"], "items": { "$ref": "#/$defs/id" }, "maxItems": 50, "minProperties": 1, "maxProperties": 1, "additionalProperties": false, "properties": { "all": { "type": "array", "minItems": 1, "maxItems": 50, "items": { "$ref": "#/$defs/id" } }, "any": { "type": "array", "minItems": 1, "maxItems": 50, "items": { "$ref": "#/$defs/id" } } } }, "soak": { "$ref": "#/$defs/soak" }, "versions": { "$ref": "#/$defs/versions" }, "approvals": { "$ref": "#/$defs/approvals" }, "deployers": { "$ref": "#/$defs/deployers" }, "windows": { "$ref": "#/$defs/windows" }, "strategy": { "$ref": "#/$defs/strategy" }, "require": { "$ref": "#/$defs/require" }, "rollback": { "$ref": "#/$defs/rollback" }, "drift": { "$ref": "#/$defs/drift" }, "variables": { "$ref": "#/$defs/variables" }, "targets": { "$ref": "#/$defs/targets" }, "stage": { "enum": ["development", "testing", "staging", "production"] }, "analyses": { "$ref": "#/$defs/analyses" }, "prometheus": { "$ref": "#/$defs/prometheus" } } };
function validate119(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
        if (!(func2.call(schema44.properties, key0))) {
            const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    if (data.upstream !== undefined) {
        let data0 = data.upstream;
        if (!data0 || typeof data0 != "object") {
            const err1 = { instancePath: instancePath + "/upstream", schemaPath: "#/properties/upstream/type", keyword: "type", params: { type: schema44.properties.upstream.type } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (Array.isArray(data0)) {
            if (data0.length > 50) {
                const err2 = { instancePath: instancePath + "/upstream", schemaPath: "#/properties/upstream/maxItems", keyword: "maxItems", params: { limit: 50 } };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
            const len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
                if (!(validate67(data0[i0], { instancePath: instancePath + "/upstream/" + i0 }))) {
                    vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                    errors = vErrors.length;
                }
            }
        }
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            if (Object.keys(data0).length > 1) {
                const err3 = { instancePath: instancePath + "/upstream", schemaPath: "#/properties/upstream/maxProperties", keyword: "maxProperties", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
            if (Object.keys(data0).length < 1) {
                const err4 = { instancePath: instancePath + "/upstream", schemaPath: "#/properties/upstream/minProperties", keyword: "minProperties", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
            for (const key1 in data0) {
                if (!((key1 === "all") || (key1 === "any"))) {
                    const err5 = { instancePath: instancePath + "/upstream", schemaPath: "#/properties/upstream/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
            }
            if (data0.all !== undefined) {
                let data2 = data0.all;
                if (Array.isArray(data2)) {
                    if (data2.length > 50) {
                        const err6 = { instancePath: instancePath + "/upstream/all", schemaPath: "#/properties/upstream/properties/all/maxItems", keyword: "maxItems", params: { limit: 50 } };
                        if (vErrors === null) {
                            vErrors = [err6];
                        }
                        else {
                            vErrors.push(err6);
                        }
                        errors++;
                    }
                    if (data2.length < 1) {
                        const err7 = { instancePath: instancePath + "/upstream/all", schemaPath: "#/properties/upstream/properties/all/minItems", keyword: "minItems", params: { limit: 1 } };
                        if (vErrors === null) {
                            vErrors = [err7];
                        }
                        else {
                            vErrors.push(err7);
                        }
                        errors++;
                    }
                    const len1 = data2.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                        if (!(validate67(data2[i1], { instancePath: instancePath + "/upstream/all/" + i1 }))) {
                            vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                            errors = vErrors.length;
                        }
                    }
                }
                else {
                    const err8 = { instancePath: instancePath + "/upstream/all", schemaPath: "#/properties/upstream/properties/all/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
            }
            if (data0.any !== undefined) {
                let data4 = data0.any;
                if (Array.isArray(data4)) {
                    if (data4.length > 50) {
                        const err9 = { instancePath: instancePath + "/upstream/any", schemaPath: "#/properties/upstream/properties/any/maxItems", keyword: "maxItems", params: { limit: 50 } };
                        if (vErrors === null) {
                            vErrors = [err9];
                        }
                        else {
                            vErrors.push(err9);
                        }
                        errors++;
                    }
                    if (data4.length < 1) {
                        const err10 = { instancePath: instancePath + "/upstream/any", schemaPath: "#/properties/upstream/properties/any/minItems", keyword: "minItems", params: { limit: 1 } };
                        if (vErrors === null) {
                            vErrors = [err10];
                        }
                        else {
                            vErrors.push(err10);
                        }
                        errors++;
                    }
                    const len2 = data4.length;
                    for (let i2 = 0; i2 < len2; i2++) {
                        if (!(validate67(data4[i2], { instancePath: instancePath + "/upstream/any/" + i2 }))) {
                            vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                            errors = vErrors.length;
                        }
                    }
                }
                else {
                    const err11 = { instancePath: instancePath + "/upstream/any", schemaPath: "#/properties/upstream/properties/any/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                        vErrors = [err11];
                    }
                    else {
                        vErrors.push(err11);
                    }
                    errors++;
                }
            }
        }
    }
    if (data.soak !== undefined) {
        if (!(validate27(data.soak, { instancePath: instancePath + "/soak" }))) {
            vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
            errors = vErrors.length;
        }
    }
    if (data.versions !== undefined) {
        if (!(validate29(data.versions, { instancePath: instancePath + "/versions" }))) {
            vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
            errors = vErrors.length;
        }
    }
    if (data.approvals !== undefined) {
        if (!(validate31(data.approvals, { instancePath: instancePath + "/approvals" }))) {
            vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
            errors = vErrors.length;
        }
    }
    if (data.deployers !== undefined) {
        if (!(validate35(data.deployers, { instancePath: instancePath + "/deployers" }))) {
            vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
            errors = vErrors.length;
        }
    }
    if (data.windows !== undefined) {
        if (!(validate38(data.windows, { instancePath: instancePath + "/windows" }))) {
            vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
            errors = vErrors.length;
        }
    }
    if (data.strategy !== undefined) {
        if (!(validate47(data.strategy, { instancePath: instancePath + "/strategy" }))) {
            vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
            errors = vErrors.length;
        }
    }
    if (data.require !== undefined) {
        if (!(validate53(data.require, { instancePath: instancePath + "/require" }))) {
            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
            errors = vErrors.length;
        }
    }
    if (data.rollback !== undefined) {
        if (!(validate55(data.rollback, { instancePath: instancePath + "/rollback" }))) {
            vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
            errors = vErrors.length;
        }
    }
    if (data.drift !== undefined) {
        if (!(validate58(data.drift, { instancePath: instancePath + "/drift" }))) {
            vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
            errors = vErrors.length;
        }
    }
    if (data.variables !== undefined) {
        if (!(validate25(data.variables, { instancePath: instancePath + "/variables" }))) {
            vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
            errors = vErrors.length;
        }
    }
    if (data.targets !== undefined) {
        if (!(validate61(data.targets, { instancePath: instancePath + "/targets" }))) {
            vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
            errors = vErrors.length;
        }
    }
    if (data.stage !== undefined) {
        let data17 = data.stage;
        if (!((((data17 === "development") || (data17 === "testing")) || (data17 === "staging")) || (data17 === "production"))) {
            const err12 = { instancePath: instancePath + "/stage", schemaPath: "#/properties/stage/enum", keyword: "enum", params: { allowedValues: schema44.properties.stage.enum } };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
    }
    if (data.analyses !== undefined) {
        if (!(validate96(data.analyses, { instancePath: instancePath + "/analyses" }))) {
            vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
            errors = vErrors.length;
        }
    }
    if (data.prometheus !== undefined) {
        if (!(validate117(data.prometheus, { instancePath: instancePath + "/prometheus" }))) {
            vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
            errors = vErrors.length;
        }
    }
}
else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err13];
    }
    else {
        vErrors.push(err13);
    }
    errors++;
} validate119.errors = vErrors; return errors === 0; }
const server = validate136;
const schema45 = { "type": "object", "additionalProperties": false, "properties": { "name": { "type": "string", "minLength": 3, "maxLength": 200, "pattern": "^[a-zA-Z0-9.-]+/[a-zA-Z0-9._-]+$" }, "description": { "type": "string", "minLength": 1, "maxLength": 100, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" }, "owner": { "$ref": "#/$defs/actor" }, "category": { "type": "string", "maxLength": 63, "pattern": "^[a-z0-9][a-z0-9-]*$" }, "repository": { "$ref": "#/$defs/url" }, "subfolder": { "$ref": "#/$defs/subfolder" }, "releasers": { "$ref": "#/$defs/releasers" }, "signer": { "$ref": "#/$defs/signer" }, "health": { "type": "object", "additionalProperties": false, "properties": { "startup": { "type": "object", "additionalProperties": false, "properties": { "timeout": { "$ref": "#/$defs/duration" } } }, "probe": { "type": "object", "additionalProperties": false, "properties": { "type": { "enum": ["mcp", "http"] }, "healthy": { "type": "integer", "minimum": 1, "maximum": 100 }, "failed": { "type": "integer", "minimum": 1, "maximum": 100 }, "timeout": { "$ref": "#/$defs/duration" }, "interval": { "$ref": "#/$defs/duration" }, "path": { "type": "string", "maxLength": 500, "pattern": "^/[^\\s{}\"<>\\\\^`|#]*$" }, "url": { "$ref": "#/$defs/urlTemplate" }, "status": { "type": ["integer", "array"], "minimum": 100, "maximum": 599, "maxItems": 50, "items": { "type": "integer", "minimum": 100, "maximum": 599 } }, "latency": { "$ref": "#/$defs/brief" } } } } }, "lifecycle": { "type": "array", "maxItems": 1000, "items": { "type": "object", "additionalProperties": false, "properties": { "versions": { "type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[0-9A-Za-z.<>=^~|*+ -]+$" }, "state": { "enum": ["deprecated", "archived"] }, "reason": { "$ref": "#/$defs/reason" }, "until": { "$ref": "#/$defs/deadline" } }, "required": ["versions", "state"] } }, "contract": { "type": "object", "additionalProperties": false, "properties": { "semver": { "enum": ["off", "warn", "semver", "strict"] } } }, "variables": { "$ref": "#/$defs/variables" } } };
const pattern46 = new RegExp("^[a-zA-Z0-9.-]+/[a-zA-Z0-9._-]+$", "u");
const pattern47 = new RegExp("^[^\\u0000-\\u001f\\u007f]*$", "u");
const pattern48 = new RegExp("^[a-z0-9][a-z0-9-]*$", "u");
const pattern55 = new RegExp("^/[^\\s{}\"<>\\\\^`|#]*$", "u");
const pattern56 = new RegExp("^[0-9A-Za-z.<>=^~|*+ -]+$", "u");
const pattern49 = new RegExp("^https?://\\S+$", "u");
function validate138(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (typeof data === "string") {
    if (data.length > 2000) {
        const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 2000 } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (!pattern49.test(data)) {
        const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^https?://\\S+$" } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
}
else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
        vErrors = [err2];
    }
    else {
        vErrors.push(err2);
    }
    errors++;
} validate138.errors = vErrors; return errors === 0; }
const pattern50 = new RegExp("^(?![/~])(?!(?:.*/)?\\.\\.?(?:/|$))[^\\\\:\\u0000-\\u001f\\u007f]+$", "u");
function validate140(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (typeof data === "string") {
    if (data.length > 500) {
        const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 500 } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.length < 1) {
        const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    if (!pattern50.test(data)) {
        const err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?![/~])(?!(?:.*/)?\\.\\.?(?:/|$))[^\\\\:\\u0000-\\u001f\\u007f]+$" } };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
}
else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
        vErrors = [err3];
    }
    else {
        vErrors.push(err3);
    }
    errors++;
} validate140.errors = vErrors; return errors === 0; }
function validate142(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (Array.isArray(data)) {
    if (data.length > 200) {
        const err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 200 } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
        if (!(validate32(data[i0], { instancePath: instancePath + "/" + i0 }))) {
            vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
            errors = vErrors.length;
        }
    }
}
else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
        vErrors = [err1];
    }
    else {
        vErrors.push(err1);
    }
    errors++;
} validate142.errors = vErrors; return errors === 0; }
const schema49 = { "type": ["object", "array"], "additionalProperties": false, "properties": { "repository": { "$ref": "#/$defs/signerRepository" }, "workflow": { "$ref": "#/$defs/signerWorkflow" }, "ref": { "$ref": "#/$defs/signerRef" }, "issuer": { "$ref": "#/$defs/signerIssuer" } }, "minItems": 1, "maxItems": 20, "items": { "type": "object", "additionalProperties": false, "properties": { "repository": { "$ref": "#/$defs/signerRepository" }, "workflow": { "$ref": "#/$defs/signerWorkflow" }, "ref": { "$ref": "#/$defs/signerRef" }, "issuer": { "$ref": "#/$defs/signerIssuer" } } } };
const pattern51 = new RegExp("^(?:https?://[^\\s\"<>]+|[A-Za-z0-9._-]+/[A-Za-z0-9._-]+)$", "u");
function validate146(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (typeof data === "string") {
    if (data.length > 500) {
        const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 500 } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (!pattern51.test(data)) {
        const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:https?://[^\\s\"<>]+|[A-Za-z0-9._-]+/[A-Za-z0-9._-]+)$" } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
}
else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
        vErrors = [err2];
    }
    else {
        vErrors.push(err2);
    }
    errors++;
} validate146.errors = vErrors; return errors === 0; }
const pattern52 = new RegExp("^(?:(?:https?://[^\\s\"<>@]+|[A-Za-z0-9._-]+/[A-Za-z0-9._-]+)/)?\\.github/workflows/[^\\s/@]+\\.ya?ml$", "u");
function validate148(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (typeof data === "string") {
    if (data.length > 500) {
        const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 500 } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (!pattern52.test(data)) {
        const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:(?:https?://[^\\s\"<>@]+|[A-Za-z0-9._-]+/[A-Za-z0-9._-]+)/)?\\.github/workflows/[^\\s/@]+\\.ya?ml$" } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
}
else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
        vErrors = [err2];
    }
    else {
        vErrors.push(err2);
    }
    errors++;
} validate148.errors = vErrors; return errors === 0; }
const pattern53 = new RegExp("^refs/\\S+$", "u");
function validate150(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (typeof data === "string") {
    if (data.length > 200) {
        const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (!pattern53.test(data)) {
        const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^refs/\\S+$" } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
}
else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
        vErrors = [err2];
    }
    else {
        vErrors.push(err2);
    }
    errors++;
} validate150.errors = vErrors; return errors === 0; }
const pattern54 = new RegExp("^https?://[^\\s\"<>]+$", "u");
function validate152(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (typeof data === "string") {
    if (data.length > 500) {
        const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 500 } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (!pattern54.test(data)) {
        const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^https?://[^\\s\"<>]+$" } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
}
else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
        vErrors = [err2];
    }
    else {
        vErrors.push(err2);
    }
    errors++;
} validate152.errors = vErrors; return errors === 0; }
function validate145(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (!data || typeof data != "object") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema49.type } };
    if (vErrors === null) {
        vErrors = [err0];
    }
    else {
        vErrors.push(err0);
    }
    errors++;
} if (Array.isArray(data)) {
    if (data.length > 20) {
        const err1 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 20 } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    if (data.length < 1) {
        const err2 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
        let data0 = data[i0];
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            for (const key0 in data0) {
                if (!((((key0 === "repository") || (key0 === "workflow")) || (key0 === "ref")) || (key0 === "issuer"))) {
                    const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
            }
            if (data0.repository !== undefined) {
                if (!(validate146(data0.repository, { instancePath: instancePath + "/" + i0 + "/repository" }))) {
                    vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
                    errors = vErrors.length;
                }
            }
            if (data0.workflow !== undefined) {
                if (!(validate148(data0.workflow, { instancePath: instancePath + "/" + i0 + "/workflow" }))) {
                    vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
                    errors = vErrors.length;
                }
            }
            if (data0.ref !== undefined) {
                if (!(validate150(data0.ref, { instancePath: instancePath + "/" + i0 + "/ref" }))) {
                    vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
                    errors = vErrors.length;
                }
            }
            if (data0.issuer !== undefined) {
                if (!(validate152(data0.issuer, { instancePath: instancePath + "/" + i0 + "/issuer" }))) {
                    vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
} if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key1 in data) {
        if (!((((key1 === "repository") || (key1 === "workflow")) || (key1 === "ref")) || (key1 === "issuer"))) {
            const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
    if (data.repository !== undefined) {
        if (!(validate146(data.repository, { instancePath: instancePath + "/repository" }))) {
            vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
            errors = vErrors.length;
        }
    }
    if (data.workflow !== undefined) {
        if (!(validate148(data.workflow, { instancePath: instancePath + "/workflow" }))) {
            vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
            errors = vErrors.length;
        }
    }
    if (data.ref !== undefined) {
        if (!(validate150(data.ref, { instancePath: instancePath + "/ref" }))) {
            vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
            errors = vErrors.length;
        }
    }
    if (data.issuer !== undefined) {
        if (!(validate152(data.issuer, { instancePath: instancePath + "/issuer" }))) {
            vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
            errors = vErrors.length;
        }
    }
} validate145.errors = vErrors; return errors === 0; }
function validate136(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
        if (!(func2.call(schema45.properties, key0))) {
            const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    if (data.name !== undefined) {
        let data0 = data.name;
        if (typeof data0 === "string") {
            if (data0.length > 200) {
                const err1 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 } };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
            if (data0.length < 3) {
                const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 3 } };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
            if (!pattern46.test(data0)) {
                const err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z0-9.-]+/[a-zA-Z0-9._-]+$" } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        else {
            const err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
    if (data.description !== undefined) {
        let data1 = data.description;
        if (typeof data1 === "string") {
            if (data1.length > 100) {
                const err5 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 100 } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
            if (data1.length < 1) {
                const err6 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/minLength", keyword: "minLength", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
            if (!pattern47.test(data1)) {
                const err7 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" } };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        else {
            const err8 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
    }
    if (data.owner !== undefined) {
        if (!(validate32(data.owner, { instancePath: instancePath + "/owner" }))) {
            vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
            errors = vErrors.length;
        }
    }
    if (data.category !== undefined) {
        let data3 = data.category;
        if (typeof data3 === "string") {
            if (data3.length > 63) {
                const err9 = { instancePath: instancePath + "/category", schemaPath: "#/properties/category/maxLength", keyword: "maxLength", params: { limit: 63 } };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
            if (!pattern48.test(data3)) {
                const err10 = { instancePath: instancePath + "/category", schemaPath: "#/properties/category/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        else {
            const err11 = { instancePath: instancePath + "/category", schemaPath: "#/properties/category/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
    }
    if (data.repository !== undefined) {
        if (!(validate138(data.repository, { instancePath: instancePath + "/repository" }))) {
            vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
            errors = vErrors.length;
        }
    }
    if (data.subfolder !== undefined) {
        if (!(validate140(data.subfolder, { instancePath: instancePath + "/subfolder" }))) {
            vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
            errors = vErrors.length;
        }
    }
    if (data.releasers !== undefined) {
        if (!(validate142(data.releasers, { instancePath: instancePath + "/releasers" }))) {
            vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
            errors = vErrors.length;
        }
    }
    if (data.signer !== undefined) {
        if (!(validate145(data.signer, { instancePath: instancePath + "/signer" }))) {
            vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
            errors = vErrors.length;
        }
    }
    if (data.health !== undefined) {
        let data8 = data.health;
        if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            for (const key1 in data8) {
                if (!((key1 === "startup") || (key1 === "probe"))) {
                    const err12 = { instancePath: instancePath + "/health", schemaPath: "#/properties/health/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                    if (vErrors === null) {
                        vErrors = [err12];
                    }
                    else {
                        vErrors.push(err12);
                    }
                    errors++;
                }
            }
            if (data8.startup !== undefined) {
                let data9 = data8.startup;
                if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                    for (const key2 in data9) {
                        if (!(key2 === "timeout")) {
                            const err13 = { instancePath: instancePath + "/health/startup", schemaPath: "#/properties/health/properties/startup/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                            if (vErrors === null) {
                                vErrors = [err13];
                            }
                            else {
                                vErrors.push(err13);
                            }
                            errors++;
                        }
                    }
                    if (data9.timeout !== undefined) {
                        if (!(validate48(data9.timeout, { instancePath: instancePath + "/health/startup/timeout" }))) {
                            vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
                            errors = vErrors.length;
                        }
                    }
                }
                else {
                    const err14 = { instancePath: instancePath + "/health/startup", schemaPath: "#/properties/health/properties/startup/type", keyword: "type", params: { type: "object" } };
                    if (vErrors === null) {
                        vErrors = [err14];
                    }
                    else {
                        vErrors.push(err14);
                    }
                    errors++;
                }
            }
            if (data8.probe !== undefined) {
                let data11 = data8.probe;
                if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                    for (const key3 in data11) {
                        if (!(func2.call(schema45.properties.health.properties.probe.properties, key3))) {
                            const err15 = { instancePath: instancePath + "/health/probe", schemaPath: "#/properties/health/properties/probe/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                            if (vErrors === null) {
                                vErrors = [err15];
                            }
                            else {
                                vErrors.push(err15);
                            }
                            errors++;
                        }
                    }
                    if (data11.type !== undefined) {
                        let data12 = data11.type;
                        if (!((data12 === "mcp") || (data12 === "http"))) {
                            const err16 = { instancePath: instancePath + "/health/probe/type", schemaPath: "#/properties/health/properties/probe/properties/type/enum", keyword: "enum", params: { allowedValues: schema45.properties.health.properties.probe.properties.type.enum } };
                            if (vErrors === null) {
                                vErrors = [err16];
                            }
                            else {
                                vErrors.push(err16);
                            }
                            errors++;
                        }
                    }
                    if (data11.healthy !== undefined) {
                        let data13 = data11.healthy;
                        if (!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))) {
                            const err17 = { instancePath: instancePath + "/health/probe/healthy", schemaPath: "#/properties/health/properties/probe/properties/healthy/type", keyword: "type", params: { type: "integer" } };
                            if (vErrors === null) {
                                vErrors = [err17];
                            }
                            else {
                                vErrors.push(err17);
                            }
                            errors++;
                        }
                        if ((typeof data13 == "number") && (isFinite(data13))) {
                            if (data13 > 100 || isNaN(data13)) {
                                const err18 = { instancePath: instancePath + "/health/probe/healthy", schemaPath: "#/properties/health/properties/probe/properties/healthy/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
                                if (vErrors === null) {
                                    vErrors = [err18];
                                }
                                else {
                                    vErrors.push(err18);
                                }
                                errors++;
                            }
                            if (data13 < 1 || isNaN(data13)) {
                                const err19 = { instancePath: instancePath + "/health/probe/healthy", schemaPath: "#/properties/health/properties/probe/properties/healthy/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                if (vErrors === null) {
                                    vErrors = [err19];
                                }
                                else {
                                    vErrors.push(err19);
                                }
                                errors++;
                            }
                        }
                    }
                    if (data11.failed !== undefined) {
                        let data14 = data11.failed;
                        if (!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))) {
                            const err20 = { instancePath: instancePath + "/health/probe/failed", schemaPath: "#/properties/health/properties/probe/properties/failed/type", keyword: "type", params: { type: "integer" } };
                            if (vErrors === null) {
                                vErrors = [err20];
                            }
                            else {
                                vErrors.push(err20);
                            }
                            errors++;
                        }
                        if ((typeof data14 == "number") && (isFinite(data14))) {
                            if (data14 > 100 || isNaN(data14)) {
                                const err21 = { instancePath: instancePath + "/health/probe/failed", schemaPath: "#/properties/health/properties/probe/properties/failed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
                                if (vErrors === null) {
                                    vErrors = [err21];
                                }
                                else {
                                    vErrors.push(err21);
                                }
                                errors++;
                            }
                            if (data14 < 1 || isNaN(data14)) {
                                const err22 = { instancePath: instancePath + "/health/probe/failed", schemaPath: "#/properties/health/properties/probe/properties/failed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                if (vErrors === null) {
                                    vErrors = [err22];
                                }
                                else {
                                    vErrors.push(err22);
                                }
                                errors++;
                            }
                        }
                    }
                    if (data11.timeout !== undefined) {
                        if (!(validate48(data11.timeout, { instancePath: instancePath + "/health/probe/timeout" }))) {
                            vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
                            errors = vErrors.length;
                        }
                    }
                    if (data11.interval !== undefined) {
                        if (!(validate48(data11.interval, { instancePath: instancePath + "/health/probe/interval" }))) {
                            vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
                            errors = vErrors.length;
                        }
                    }
                    if (data11.path !== undefined) {
                        let data17 = data11.path;
                        if (typeof data17 === "string") {
                            if (data17.length > 500) {
                                const err23 = { instancePath: instancePath + "/health/probe/path", schemaPath: "#/properties/health/properties/probe/properties/path/maxLength", keyword: "maxLength", params: { limit: 500 } };
                                if (vErrors === null) {
                                    vErrors = [err23];
                                }
                                else {
                                    vErrors.push(err23);
                                }
                                errors++;
                            }
                            if (!pattern55.test(data17)) {
                                const err24 = { instancePath: instancePath + "/health/probe/path", schemaPath: "#/properties/health/properties/probe/properties/path/pattern", keyword: "pattern", params: { pattern: "^/[^\\s{}\"<>\\\\^`|#]*$" } };
                                if (vErrors === null) {
                                    vErrors = [err24];
                                }
                                else {
                                    vErrors.push(err24);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err25 = { instancePath: instancePath + "/health/probe/path", schemaPath: "#/properties/health/properties/probe/properties/path/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                                vErrors = [err25];
                            }
                            else {
                                vErrors.push(err25);
                            }
                            errors++;
                        }
                    }
                    if (data11.url !== undefined) {
                        if (!(validate105(data11.url, { instancePath: instancePath + "/health/probe/url" }))) {
                            vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
                            errors = vErrors.length;
                        }
                    }
                    if (data11.status !== undefined) {
                        let data19 = data11.status;
                        if ((!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))) && (!(Array.isArray(data19)))) {
                            const err26 = { instancePath: instancePath + "/health/probe/status", schemaPath: "#/properties/health/properties/probe/properties/status/type", keyword: "type", params: { type: schema45.properties.health.properties.probe.properties.status.type } };
                            if (vErrors === null) {
                                vErrors = [err26];
                            }
                            else {
                                vErrors.push(err26);
                            }
                            errors++;
                        }
                        if ((typeof data19 == "number") && (isFinite(data19))) {
                            if (data19 > 599 || isNaN(data19)) {
                                const err27 = { instancePath: instancePath + "/health/probe/status", schemaPath: "#/properties/health/properties/probe/properties/status/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 } };
                                if (vErrors === null) {
                                    vErrors = [err27];
                                }
                                else {
                                    vErrors.push(err27);
                                }
                                errors++;
                            }
                            if (data19 < 100 || isNaN(data19)) {
                                const err28 = { instancePath: instancePath + "/health/probe/status", schemaPath: "#/properties/health/properties/probe/properties/status/minimum", keyword: "minimum", params: { comparison: ">=", limit: 100 } };
                                if (vErrors === null) {
                                    vErrors = [err28];
                                }
                                else {
                                    vErrors.push(err28);
                                }
                                errors++;
                            }
                        }
                        if (Array.isArray(data19)) {
                            if (data19.length > 50) {
                                const err29 = { instancePath: instancePath + "/health/probe/status", schemaPath: "#/properties/health/properties/probe/properties/status/maxItems", keyword: "maxItems", params: { limit: 50 } };
                                if (vErrors === null) {
                                    vErrors = [err29];
                                }
                                else {
                                    vErrors.push(err29);
                                }
                                errors++;
                            }
                            const len0 = data19.length;
                            for (let i0 = 0; i0 < len0; i0++) {
                                let data20 = data19[i0];
                                if (!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))) {
                                    const err30 = { instancePath: instancePath + "/health/probe/status/" + i0, schemaPath: "#/properties/health/properties/probe/properties/status/items/type", keyword: "type", params: { type: "integer" } };
                                    if (vErrors === null) {
                                        vErrors = [err30];
                                    }
                                    else {
                                        vErrors.push(err30);
                                    }
                                    errors++;
                                }
                                if ((typeof data20 == "number") && (isFinite(data20))) {
                                    if (data20 > 599 || isNaN(data20)) {
                                        const err31 = { instancePath: instancePath + "/health/probe/status/" + i0, schemaPath: "#/properties/health/properties/probe/properties/status/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 } };
                                        if (vErrors === null) {
                                            vErrors = [err31];
                                        }
                                        else {
                                            vErrors.push(err31);
                                        }
                                        errors++;
                                    }
                                    if (data20 < 100 || isNaN(data20)) {
                                        const err32 = { instancePath: instancePath + "/health/probe/status/" + i0, schemaPath: "#/properties/health/properties/probe/properties/status/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 100 } };
                                        if (vErrors === null) {
                                            vErrors = [err32];
                                        }
                                        else {
                                            vErrors.push(err32);
                                        }
                                        errors++;
                                    }
                                }
                            }
                        }
                    }
                    if (data11.latency !== undefined) {
                        if (!(validate107(data11.latency, { instancePath: instancePath + "/health/probe/latency" }))) {
                            vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
                            errors = vErrors.length;
                        }
                    }
                }
                else {
                    const err33 = { instancePath: instancePath + "/health/probe", schemaPath: "#/properties/health/properties/probe/type", keyword: "type", params: { type: "object" } };
                    if (vErrors === null) {
                        vErrors = [err33];
                    }
                    else {
                        vErrors.push(err33);
                    }
                    errors++;
                }
            }
        }
        else {
            const err34 = { instancePath: instancePath + "/health", schemaPath: "#/properties/health/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
                vErrors = [err34];
            }
            else {
                vErrors.push(err34);
            }
            errors++;
        }
    }
    if (data.lifecycle !== undefined) {
        let data22 = data.lifecycle;
        if (Array.isArray(data22)) {
            if (data22.length > 1000) {
                const err35 = { instancePath: instancePath + "/lifecycle", schemaPath: "#/properties/lifecycle/maxItems", keyword: "maxItems", params: { limit: 1000 } };
                if (vErrors === null) {
                    vErrors = [err35];
                }
                else {
                    vErrors.push(err35);
                }
                errors++;
            }
            const len1 = data22.length;
            for (let i1 = 0; i1 < len1; i1++) {
                let data23 = data22[i1];
                if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                    if (data23.versions === undefined) {
                        const err36 = { instancePath: instancePath + "/lifecycle/" + i1, schemaPath: "#/properties/lifecycle/items/required", keyword: "required", params: { missingProperty: "versions" } };
                        if (vErrors === null) {
                            vErrors = [err36];
                        }
                        else {
                            vErrors.push(err36);
                        }
                        errors++;
                    }
                    if (data23.state === undefined) {
                        const err37 = { instancePath: instancePath + "/lifecycle/" + i1, schemaPath: "#/properties/lifecycle/items/required", keyword: "required", params: { missingProperty: "state" } };
                        if (vErrors === null) {
                            vErrors = [err37];
                        }
                        else {
                            vErrors.push(err37);
                        }
                        errors++;
                    }
                    for (const key4 in data23) {
                        if (!((((key4 === "versions") || (key4 === "state")) || (key4 === "reason")) || (key4 === "until"))) {
                            const err38 = { instancePath: instancePath + "/lifecycle/" + i1, schemaPath: "#/properties/lifecycle/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                            if (vErrors === null) {
                                vErrors = [err38];
                            }
                            else {
                                vErrors.push(err38);
                            }
                            errors++;
                        }
                    }
                    if (data23.versions !== undefined) {
                        let data24 = data23.versions;
                        if (typeof data24 === "string") {
                            if (data24.length > 200) {
                                const err39 = { instancePath: instancePath + "/lifecycle/" + i1 + "/versions", schemaPath: "#/properties/lifecycle/items/properties/versions/maxLength", keyword: "maxLength", params: { limit: 200 } };
                                if (vErrors === null) {
                                    vErrors = [err39];
                                }
                                else {
                                    vErrors.push(err39);
                                }
                                errors++;
                            }
                            if (data24.length < 1) {
                                const err40 = { instancePath: instancePath + "/lifecycle/" + i1 + "/versions", schemaPath: "#/properties/lifecycle/items/properties/versions/minLength", keyword: "minLength", params: { limit: 1 } };
                                if (vErrors === null) {
                                    vErrors = [err40];
                                }
                                else {
                                    vErrors.push(err40);
                                }
                                errors++;
                            }
                            if (!pattern56.test(data24)) {
                                const err41 = { instancePath: instancePath + "/lifecycle/" + i1 + "/versions", schemaPath: "#/properties/lifecycle/items/properties/versions/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-z.<>=^~|*+ -]+$" } };
                                if (vErrors === null) {
                                    vErrors = [err41];
                                }
                                else {
                                    vErrors.push(err41);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err42 = { instancePath: instancePath + "/lifecycle/" + i1 + "/versions", schemaPath: "#/properties/lifecycle/items/properties/versions/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                                vErrors = [err42];
                            }
                            else {
                                vErrors.push(err42);
                            }
                            errors++;
                        }
                    }
                    if (data23.state !== undefined) {
                        let data25 = data23.state;
                        if (!((data25 === "deprecated") || (data25 === "archived"))) {
                            const err43 = { instancePath: instancePath + "/lifecycle/" + i1 + "/state", schemaPath: "#/properties/lifecycle/items/properties/state/enum", keyword: "enum", params: { allowedValues: schema45.properties.lifecycle.items.properties.state.enum } };
                            if (vErrors === null) {
                                vErrors = [err43];
                            }
                            else {
                                vErrors.push(err43);
                            }
                            errors++;
                        }
                    }
                    if (data23.reason !== undefined) {
                        if (!(validate43(data23.reason, { instancePath: instancePath + "/lifecycle/" + i1 + "/reason" }))) {
                            vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
                            errors = vErrors.length;
                        }
                    }
                    if (data23.until !== undefined) {
                        if (!(validate91(data23.until, { instancePath: instancePath + "/lifecycle/" + i1 + "/until" }))) {
                            vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
                            errors = vErrors.length;
                        }
                    }
                }
                else {
                    const err44 = { instancePath: instancePath + "/lifecycle/" + i1, schemaPath: "#/properties/lifecycle/items/type", keyword: "type", params: { type: "object" } };
                    if (vErrors === null) {
                        vErrors = [err44];
                    }
                    else {
                        vErrors.push(err44);
                    }
                    errors++;
                }
            }
        }
        else {
            const err45 = { instancePath: instancePath + "/lifecycle", schemaPath: "#/properties/lifecycle/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err45];
            }
            else {
                vErrors.push(err45);
            }
            errors++;
        }
    }
    if (data.contract !== undefined) {
        let data28 = data.contract;
        if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
            for (const key5 in data28) {
                if (!(key5 === "semver")) {
                    const err46 = { instancePath: instancePath + "/contract", schemaPath: "#/properties/contract/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                    if (vErrors === null) {
                        vErrors = [err46];
                    }
                    else {
                        vErrors.push(err46);
                    }
                    errors++;
                }
            }
            if (data28.semver !== undefined) {
                let data29 = data28.semver;
                if (!((((data29 === "off") || (data29 === "warn")) || (data29 === "semver")) || (data29 === "strict"))) {
                    const err47 = { instancePath: instancePath + "/contract/semver", schemaPath: "#/properties/contract/properties/semver/enum", keyword: "enum", params: { allowedValues: schema45.properties.contract.properties.semver.enum } };
                    if (vErrors === null) {
                        vErrors = [err47];
                    }
                    else {
                        vErrors.push(err47);
                    }
                    errors++;
                }
            }
        }
        else {
            const err48 = { instancePath: instancePath + "/contract", schemaPath: "#/properties/contract/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
                vErrors = [err48];
            }
            else {
                vErrors.push(err48);
            }
            errors++;
        }
    }
    if (data.variables !== undefined) {
        if (!(validate25(data.variables, { instancePath: instancePath + "/variables" }))) {
            vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
            errors = vErrors.length;
        }
    }
}
else {
    const err49 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err49];
    }
    else {
        vErrors.push(err49);
    }
    errors++;
} validate136.errors = vErrors; return errors === 0; }
const deployment = validate167;
const pattern57 = new RegExp("^(?:0|[1-9]\\d{0,15})\\.(?:0|[1-9]\\d{0,15})\\.(?:0|[1-9]\\d{0,15})(?:-(?:0|[1-9]\\d{0,15}|\\d*[A-Za-z-][0-9A-Za-z-]*)(?:\\.(?:0|[1-9]\\d{0,15}|\\d*[A-Za-z-][0-9A-Za-z-]*))*)?(?:\\+[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?$", "u");
function validate168(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (typeof data === "string") {
    if (data.length > 128) {
        const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 128 } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (!pattern57.test(data)) {
        const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:0|[1-9]\\d{0,15})\\.(?:0|[1-9]\\d{0,15})\\.(?:0|[1-9]\\d{0,15})(?:-(?:0|[1-9]\\d{0,15}|\\d*[A-Za-z-][0-9A-Za-z-]*)(?:\\.(?:0|[1-9]\\d{0,15}|\\d*[A-Za-z-][0-9A-Za-z-]*))*)?(?:\\+[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?$" } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
}
else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
        vErrors = [err2];
    }
    else {
        vErrors.push(err2);
    }
    errors++;
} validate168.errors = vErrors; return errors === 0; }
function validate170(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } };
    if (vErrors === null) {
        vErrors = [err0];
    }
    else {
        vErrors.push(err0);
    }
    errors++;
} if ((typeof data == "number") && (isFinite(data))) {
    if (data > 100 || isNaN(data)) {
        const err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    if (data < 0 || isNaN(data)) {
        const err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
} validate170.errors = vErrors; return errors === 0; }
const pattern60 = new RegExp("^[A-Za-z0-9_][A-Za-z0-9_./-]*$", "u");
function validate173(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length > 1000) {
        const err0 = { instancePath, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 1000 } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    for (const key0 in data) {
        const _errs1 = errors;
        if (typeof key0 === "string") {
            if (key0.length > 128) {
                const err1 = { instancePath, schemaPath: "#/propertyNames/maxLength", keyword: "maxLength", params: { limit: 128 }, propertyName: key0 };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
            if (!pattern0.test(key0)) {
                const err2 = { instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, propertyName: key0 };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
            const err3 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    for (const key1 in data) {
        let data0 = data[key1];
        if (typeof data0 === "string") {
            if (data0.length > 256) {
                const err4 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 256 } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
            if (!pattern60.test(data0)) {
                const err5 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_][A-Za-z0-9_./-]*$" } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        else {
            const err6 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
    }
}
else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err7];
    }
    else {
        vErrors.push(err7);
    }
    errors++;
} validate173.errors = vErrors; return errors === 0; }
function validate167(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.blue === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "blue" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(((((((key0 === "blue") || (key0 === "green")) || (key0 === "variables")) || (key0 === "secrets")) || (key0 === "hotfix")) || (key0 === "notBefore")) || (key0 === "overrides"))) {
            const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    if (data.blue !== undefined) {
        if (!(validate168(data.blue, { instancePath: instancePath + "/blue" }))) {
            vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
            errors = vErrors.length;
        }
    }
    if (data.green !== undefined) {
        let data1 = data.green;
        if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (Object.keys(data1).length > 100) {
                const err2 = { instancePath: instancePath + "/green", schemaPath: "#/properties/green/maxProperties", keyword: "maxProperties", params: { limit: 100 } };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
            for (const key1 in data1) {
                const _errs5 = errors;
                if (typeof key1 === "string") {
                    if (key1.length > 128) {
                        const err3 = { instancePath: instancePath + "/green", schemaPath: "#/properties/green/propertyNames/maxLength", keyword: "maxLength", params: { limit: 128 }, propertyName: key1 };
                        if (vErrors === null) {
                            vErrors = [err3];
                        }
                        else {
                            vErrors.push(err3);
                        }
                        errors++;
                    }
                    if (!pattern57.test(key1)) {
                        const err4 = { instancePath: instancePath + "/green", schemaPath: "#/properties/green/propertyNames/pattern", keyword: "pattern", params: { pattern: "^(?:0|[1-9]\\d{0,15})\\.(?:0|[1-9]\\d{0,15})\\.(?:0|[1-9]\\d{0,15})(?:-(?:0|[1-9]\\d{0,15}|\\d*[A-Za-z-][0-9A-Za-z-]*)(?:\\.(?:0|[1-9]\\d{0,15}|\\d*[A-Za-z-][0-9A-Za-z-]*))*)?(?:\\+[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?$" }, propertyName: key1 };
                        if (vErrors === null) {
                            vErrors = [err4];
                        }
                        else {
                            vErrors.push(err4);
                        }
                        errors++;
                    }
                }
                var valid1 = _errs5 === errors;
                if (!valid1) {
                    const err5 = { instancePath: instancePath + "/green", schemaPath: "#/properties/green/propertyNames", keyword: "propertyNames", params: { propertyName: key1 } };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
            }
            for (const key2 in data1) {
                if (!(validate170(data1[key2], { instancePath: instancePath + "/green/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") }))) {
                    vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err6 = { instancePath: instancePath + "/green", schemaPath: "#/properties/green/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
    }
    if (data.variables !== undefined) {
        if (!(validate25(data.variables, { instancePath: instancePath + "/variables" }))) {
            vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
            errors = vErrors.length;
        }
    }
    if (data.secrets !== undefined) {
        if (!(validate173(data.secrets, { instancePath: instancePath + "/secrets" }))) {
            vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
            errors = vErrors.length;
        }
    }
    if (data.hotfix !== undefined) {
        let data5 = data.hotfix;
        if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            if (data5.version === undefined) {
                const err7 = { instancePath: instancePath + "/hotfix", schemaPath: "#/properties/hotfix/required", keyword: "required", params: { missingProperty: "version" } };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
            if (data5.reason === undefined) {
                const err8 = { instancePath: instancePath + "/hotfix", schemaPath: "#/properties/hotfix/required", keyword: "required", params: { missingProperty: "reason" } };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
            for (const key3 in data5) {
                if (!((key3 === "version") || (key3 === "reason"))) {
                    const err9 = { instancePath: instancePath + "/hotfix", schemaPath: "#/properties/hotfix/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                    if (vErrors === null) {
                        vErrors = [err9];
                    }
                    else {
                        vErrors.push(err9);
                    }
                    errors++;
                }
            }
            if (data5.version !== undefined) {
                if (!(validate168(data5.version, { instancePath: instancePath + "/hotfix/version" }))) {
                    vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
                    errors = vErrors.length;
                }
            }
            if (data5.reason !== undefined) {
                if (!(validate43(data5.reason, { instancePath: instancePath + "/hotfix/reason" }))) {
                    vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err10 = { instancePath: instancePath + "/hotfix", schemaPath: "#/properties/hotfix/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
    }
    if (data.notBefore !== undefined) {
        let data8 = data.notBefore;
        if (typeof data8 === "string") {
            if (!pattern38.test(data8)) {
                const err11 = { instancePath: instancePath + "/notBefore", schemaPath: "#/properties/notBefore/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:T(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d{1,9})?)?Z)?$" } };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        else {
            const err12 = { instancePath: instancePath + "/notBefore", schemaPath: "#/properties/notBefore/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
    }
    if (data.overrides !== undefined) {
        if (!(validate88(data.overrides, { instancePath: instancePath + "/overrides" }))) {
            vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
            errors = vErrors.length;
        }
    }
}
else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err13];
    }
    else {
        vErrors.push(err13);
    }
    errors++;
} validate167.errors = vErrors; return errors === 0; }
const release = validate178;
const schema58 = { "type": "object", "additionalProperties": false, "properties": { "$schema": { "$ref": "#/$defs/schemaAddress" }, "headgate": { "$ref": "#/$defs/convention" }, "server": { "$ref": "#/$defs/serverJson" }, "release": { "type": "object", "additionalProperties": false, "properties": { "source": { "type": "object", "additionalProperties": false, "properties": { "repository": { "$ref": "#/$defs/url" }, "tag": { "$ref": "#/$defs/text" }, "commit": { "$ref": "#/$defs/commit" }, "subfolder": { "$ref": "#/$defs/path" } } }, "by": { "$ref": "#/$defs/text" }, "at": { "$ref": "#/$defs/instant" }, "run": { "$ref": "#/$defs/text" }, "command": { "$ref": "#/$defs/startCommand" }, "integrity": { "$ref": "#/$defs/textMap" }, "dependencies": { "$ref": "#/$defs/textMap" }, "resolved": { "type": "array", "maxItems": 100, "items": { "type": "object", "additionalProperties": false, "properties": { "by": { "enum": ["lock-file", "installation"] }, "from": { "$ref": "#/$defs/text" }, "count": { "$ref": "#/$defs/count" }, "digest": { "$ref": "#/$defs/digest" }, "packages": { "$ref": "#/$defs/lines" } }, "required": ["by", "from", "count", "digest", "packages"] } }, "changelog": { "$ref": "#/$defs/lines" }, "security": { "$ref": "#/$defs/lines" }, "provenance": { "type": "object", "maxProperties": 100, "additionalProperties": { "type": "object", "additionalProperties": false, "properties": { "repository": { "$ref": "#/$defs/url" }, "commit": { "$ref": "#/$defs/commit" }, "workflow": { "$ref": "#/$defs/text" }, "ref": { "$ref": "#/$defs/text" }, "registryKey": { "$ref": "#/$defs/text" }, "unchecked": { "type": "array", "items": { "type": "string", "enum": ["attestations", "signature"] }, "minItems": 1, "maxItems": 2, "uniqueItems": true } }, "minProperties": 1 } }, "contract": { "type": "object", "additionalProperties": false, "properties": { "digest": { "$ref": "#/$defs/digest" }, "tools": { "$ref": "#/$defs/count" }, "prompts": { "$ref": "#/$defs/count" }, "resources": { "$ref": "#/$defs/count" }, "capturedBy": { "enum": ["file"] } }, "required": ["digest", "tools", "prompts", "resources"] } } } }, "required": ["headgate", "server", "release"] };
function validate179(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (typeof data === "string") {
    if (data.length > 2000) {
        const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 2000 } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
}
else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
        vErrors = [err1];
    }
    else {
        vErrors.push(err1);
    }
    errors++;
} validate179.errors = vErrors; return errors === 0; }
const schema61 = { "type": "object", "required": ["src"], "properties": { "src": { "type": "string", "maxLength": 255, "pattern": "^https?://\\S+$" }, "mimeType": { "enum": ["image/png", "image/jpeg", "image/jpg", "image/svg+xml", "image/webp"] }, "sizes": { "type": "array", "maxItems": 100, "items": { "type": "string", "maxLength": 20, "pattern": "^(?:\\d+x\\d+|any)$" } }, "theme": { "enum": ["light", "dark"] } } };
const pattern64 = new RegExp("^(?:\\d+x\\d+|any)$", "u");
function validate187(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.src === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "src" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.src !== undefined) {
        let data0 = data.src;
        if (typeof data0 === "string") {
            if (data0.length > 255) {
                const err1 = { instancePath: instancePath + "/src", schemaPath: "#/properties/src/maxLength", keyword: "maxLength", params: { limit: 255 } };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
            if (!pattern49.test(data0)) {
                const err2 = { instancePath: instancePath + "/src", schemaPath: "#/properties/src/pattern", keyword: "pattern", params: { pattern: "^https?://\\S+$" } };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        else {
            const err3 = { instancePath: instancePath + "/src", schemaPath: "#/properties/src/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    if (data.mimeType !== undefined) {
        let data1 = data.mimeType;
        if (!(((((data1 === "image/png") || (data1 === "image/jpeg")) || (data1 === "image/jpg")) || (data1 === "image/svg+xml")) || (data1 === "image/webp"))) {
            const err4 = { instancePath: instancePath + "/mimeType", schemaPath: "#/properties/mimeType/enum", keyword: "enum", params: { allowedValues: schema61.properties.mimeType.enum } };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
    if (data.sizes !== undefined) {
        let data2 = data.sizes;
        if (Array.isArray(data2)) {
            if (data2.length > 100) {
                const err5 = { instancePath: instancePath + "/sizes", schemaPath: "#/properties/sizes/maxItems", keyword: "maxItems", params: { limit: 100 } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
            const len0 = data2.length;
            for (let i0 = 0; i0 < len0; i0++) {
                let data3 = data2[i0];
                if (typeof data3 === "string") {
                    if (data3.length > 20) {
                        const err6 = { instancePath: instancePath + "/sizes/" + i0, schemaPath: "#/properties/sizes/items/maxLength", keyword: "maxLength", params: { limit: 20 } };
                        if (vErrors === null) {
                            vErrors = [err6];
                        }
                        else {
                            vErrors.push(err6);
                        }
                        errors++;
                    }
                    if (!pattern64.test(data3)) {
                        const err7 = { instancePath: instancePath + "/sizes/" + i0, schemaPath: "#/properties/sizes/items/pattern", keyword: "pattern", params: { pattern: "^(?:\\d+x\\d+|any)$" } };
                        if (vErrors === null) {
                            vErrors = [err7];
                        }
                        else {
                            vErrors.push(err7);
                        }
                        errors++;
                    }
                }
                else {
                    const err8 = { instancePath: instancePath + "/sizes/" + i0, schemaPath: "#/properties/sizes/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
            }
        }
        else {
            const err9 = { instancePath: instancePath + "/sizes", schemaPath: "#/properties/sizes/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
    }
    if (data.theme !== undefined) {
        let data4 = data.theme;
        if (!((data4 === "light") || (data4 === "dark"))) {
            const err10 = { instancePath: instancePath + "/theme", schemaPath: "#/properties/theme/enum", keyword: "enum", params: { allowedValues: schema61.properties.theme.enum } };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
    }
}
else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err11];
    }
    else {
        vErrors.push(err11);
    }
    errors++;
} validate187.errors = vErrors; return errors === 0; }
const pattern66 = new RegExp("^[^\\s\\u0000-\\u001f\\u007f-][^\\s\\u0000-\\u001f\\u007f]*$", "u");
const pattern67 = new RegExp("^(?!latest$)[0-9A-Za-z][0-9A-Za-z.+_!-]*$", "u");
const pattern68 = new RegExp("^[a-f0-9]{64}$", "u");
function validate192(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.type !== undefined) {
        if ("stdio" !== data.type) {
            const err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "stdio" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
}
else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err2];
    }
    else {
        vErrors.push(err2);
    }
    errors++;
} validate192.errors = vErrors; return errors === 0; }
const schema67 = { "type": "object", "required": ["name"], "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 500 }, "description": { "type": "string", "maxLength": 10000 }, "isRequired": { "type": "boolean" }, "isSecret": { "type": "boolean" }, "format": { "enum": ["string", "number", "boolean", "filepath"] }, "value": { "type": "string", "maxLength": 10000 }, "default": { "type": "string", "maxLength": 10000 }, "placeholder": { "type": "string", "maxLength": 10000 }, "choices": { "type": "array", "maxItems": 1000, "items": { "type": "string", "maxLength": 10000 } }, "variables": { "type": "object", "additionalProperties": { "$ref": "#/$defs/input" } } } };
const schema68 = { "type": "object", "properties": { "description": { "type": "string", "maxLength": 10000 }, "isRequired": { "type": "boolean" }, "isSecret": { "type": "boolean" }, "format": { "enum": ["string", "number", "boolean", "filepath"] }, "value": { "type": "string", "maxLength": 10000 }, "default": { "type": "string", "maxLength": 10000 }, "placeholder": { "type": "string", "maxLength": 10000 }, "choices": { "type": "array", "maxItems": 1000, "items": { "type": "string", "maxLength": 10000 } } } };
function validate196(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.description !== undefined) {
        let data0 = data.description;
        if (typeof data0 === "string") {
            if (data0.length > 10000) {
                const err0 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 10000 } };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        else {
            const err1 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    if (data.isRequired !== undefined) {
        if (typeof data.isRequired !== "boolean") {
            const err2 = { instancePath: instancePath + "/isRequired", schemaPath: "#/properties/isRequired/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.isSecret !== undefined) {
        if (typeof data.isSecret !== "boolean") {
            const err3 = { instancePath: instancePath + "/isSecret", schemaPath: "#/properties/isSecret/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    if (data.format !== undefined) {
        let data3 = data.format;
        if (!((((data3 === "string") || (data3 === "number")) || (data3 === "boolean")) || (data3 === "filepath"))) {
            const err4 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/enum", keyword: "enum", params: { allowedValues: schema68.properties.format.enum } };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
    if (data.value !== undefined) {
        let data4 = data.value;
        if (typeof data4 === "string") {
            if (data4.length > 10000) {
                const err5 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/maxLength", keyword: "maxLength", params: { limit: 10000 } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        else {
            const err6 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
    }
    if (data.default !== undefined) {
        let data5 = data.default;
        if (typeof data5 === "string") {
            if (data5.length > 10000) {
                const err7 = { instancePath: instancePath + "/default", schemaPath: "#/properties/default/maxLength", keyword: "maxLength", params: { limit: 10000 } };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        else {
            const err8 = { instancePath: instancePath + "/default", schemaPath: "#/properties/default/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
    }
    if (data.placeholder !== undefined) {
        let data6 = data.placeholder;
        if (typeof data6 === "string") {
            if (data6.length > 10000) {
                const err9 = { instancePath: instancePath + "/placeholder", schemaPath: "#/properties/placeholder/maxLength", keyword: "maxLength", params: { limit: 10000 } };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        else {
            const err10 = { instancePath: instancePath + "/placeholder", schemaPath: "#/properties/placeholder/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
    }
    if (data.choices !== undefined) {
        let data7 = data.choices;
        if (Array.isArray(data7)) {
            if (data7.length > 1000) {
                const err11 = { instancePath: instancePath + "/choices", schemaPath: "#/properties/choices/maxItems", keyword: "maxItems", params: { limit: 1000 } };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
            const len0 = data7.length;
            for (let i0 = 0; i0 < len0; i0++) {
                let data8 = data7[i0];
                if (typeof data8 === "string") {
                    if (data8.length > 10000) {
                        const err12 = { instancePath: instancePath + "/choices/" + i0, schemaPath: "#/properties/choices/items/maxLength", keyword: "maxLength", params: { limit: 10000 } };
                        if (vErrors === null) {
                            vErrors = [err12];
                        }
                        else {
                            vErrors.push(err12);
                        }
                        errors++;
                    }
                }
                else {
                    const err13 = { instancePath: instancePath + "/choices/" + i0, schemaPath: "#/properties/choices/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err13];
                    }
                    else {
                        vErrors.push(err13);
                    }
                    errors++;
                }
            }
        }
        else {
            const err14 = { instancePath: instancePath + "/choices", schemaPath: "#/properties/choices/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err14];
            }
            else {
                vErrors.push(err14);
            }
            errors++;
        }
    }
}
else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err15];
    }
    else {
        vErrors.push(err15);
    }
    errors++;
} validate196.errors = vErrors; return errors === 0; }
function validate195(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.name !== undefined) {
        let data0 = data.name;
        if (typeof data0 === "string") {
            if (data0.length > 500) {
                const err1 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 500 } };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
            if (data0.length < 1) {
                const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        else {
            const err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    if (data.description !== undefined) {
        let data1 = data.description;
        if (typeof data1 === "string") {
            if (data1.length > 10000) {
                const err4 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 10000 } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        else {
            const err5 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
    if (data.isRequired !== undefined) {
        if (typeof data.isRequired !== "boolean") {
            const err6 = { instancePath: instancePath + "/isRequired", schemaPath: "#/properties/isRequired/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
    }
    if (data.isSecret !== undefined) {
        if (typeof data.isSecret !== "boolean") {
            const err7 = { instancePath: instancePath + "/isSecret", schemaPath: "#/properties/isSecret/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
    }
    if (data.format !== undefined) {
        let data4 = data.format;
        if (!((((data4 === "string") || (data4 === "number")) || (data4 === "boolean")) || (data4 === "filepath"))) {
            const err8 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/enum", keyword: "enum", params: { allowedValues: schema67.properties.format.enum } };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
    }
    if (data.value !== undefined) {
        let data5 = data.value;
        if (typeof data5 === "string") {
            if (data5.length > 10000) {
                const err9 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/maxLength", keyword: "maxLength", params: { limit: 10000 } };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        else {
            const err10 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
    }
    if (data.default !== undefined) {
        let data6 = data.default;
        if (typeof data6 === "string") {
            if (data6.length > 10000) {
                const err11 = { instancePath: instancePath + "/default", schemaPath: "#/properties/default/maxLength", keyword: "maxLength", params: { limit: 10000 } };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        else {
            const err12 = { instancePath: instancePath + "/default", schemaPath: "#/properties/default/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
    }
    if (data.placeholder !== undefined) {
        let data7 = data.placeholder;
        if (typeof data7 === "string") {
            if (data7.length > 10000) {
                const err13 = { instancePath: instancePath + "/placeholder", schemaPath: "#/properties/placeholder/maxLength", keyword: "maxLength", params: { limit: 10000 } };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        else {
            const err14 = { instancePath: instancePath + "/placeholder", schemaPath: "#/properties/placeholder/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err14];
            }
            else {
                vErrors.push(err14);
            }
            errors++;
        }
    }
    if (data.choices !== undefined) {
        let data8 = data.choices;
        if (Array.isArray(data8)) {
            if (data8.length > 1000) {
                const err15 = { instancePath: instancePath + "/choices", schemaPath: "#/properties/choices/maxItems", keyword: "maxItems", params: { limit: 1000 } };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
            const len0 = data8.length;
            for (let i0 = 0; i0 < len0; i0++) {
                let data9 = data8[i0];
                if (typeof data9 === "string") {
                    if (data9.length > 10000) {
                        const err16 = { instancePath: instancePath + "/choices/" + i0, schemaPath: "#/properties/choices/items/maxLength", keyword: "maxLength", params: { limit: 10000 } };
                        if (vErrors === null) {
                            vErrors = [err16];
                        }
                        else {
                            vErrors.push(err16);
                        }
                        errors++;
                    }
                }
                else {
                    const err17 = { instancePath: instancePath + "/choices/" + i0, schemaPath: "#/properties/choices/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err17];
                    }
                    else {
                        vErrors.push(err17);
                    }
                    errors++;
                }
            }
        }
        else {
            const err18 = { instancePath: instancePath + "/choices", schemaPath: "#/properties/choices/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err18];
            }
            else {
                vErrors.push(err18);
            }
            errors++;
        }
    }
    if (data.variables !== undefined) {
        let data10 = data.variables;
        if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            for (const key0 in data10) {
                if (!(validate196(data10[key0], { instancePath: instancePath + "/variables/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") }))) {
                    vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err19 = { instancePath: instancePath + "/variables", schemaPath: "#/properties/variables/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
                vErrors = [err19];
            }
            else {
                vErrors.push(err19);
            }
            errors++;
        }
    }
}
else {
    const err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err20];
    }
    else {
        vErrors.push(err20);
    }
    errors++;
} validate195.errors = vErrors; return errors === 0; }
function validate194(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (Array.isArray(data)) {
    if (data.length > 1000) {
        const err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 1000 } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
        if (!(validate195(data[i0], { instancePath: instancePath + "/" + i0 }))) {
            vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors);
            errors = vErrors.length;
        }
    }
}
else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
        vErrors = [err1];
    }
    else {
        vErrors.push(err1);
    }
    errors++;
} validate194.errors = vErrors; return errors === 0; }
function validate193(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.url === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    if (data.type !== undefined) {
        if ("streamable-http" !== data.type) {
            const err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "streamable-http" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.url !== undefined) {
        let data1 = data.url;
        if (typeof data1 === "string") {
            if (data1.length > 2000) {
                const err3 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/maxLength", keyword: "maxLength", params: { limit: 2000 } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
            if (!pattern49.test(data1)) {
                const err4 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/pattern", keyword: "pattern", params: { pattern: "^https?://\\S+$" } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        else {
            const err5 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
    if (data.headers !== undefined) {
        if (!(validate194(data.headers, { instancePath: instancePath + "/headers" }))) {
            vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
            errors = vErrors.length;
        }
    }
    if (data.variables !== undefined) {
        let data3 = data.variables;
        if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            for (const key0 in data3) {
                if (!(validate196(data3[key0], { instancePath: instancePath + "/variables/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") }))) {
                    vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err6 = { instancePath: instancePath + "/variables", schemaPath: "#/properties/variables/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
    }
}
else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err7];
    }
    else {
        vErrors.push(err7);
    }
    errors++;
} validate193.errors = vErrors; return errors === 0; }
function validate201(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.url === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    if (data.type !== undefined) {
        if ("sse" !== data.type) {
            const err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "sse" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.url !== undefined) {
        let data1 = data.url;
        if (typeof data1 === "string") {
            if (data1.length > 2000) {
                const err3 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/maxLength", keyword: "maxLength", params: { limit: 2000 } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
            if (!pattern49.test(data1)) {
                const err4 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/pattern", keyword: "pattern", params: { pattern: "^https?://\\S+$" } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        else {
            const err5 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
    if (data.headers !== undefined) {
        if (!(validate194(data.headers, { instancePath: instancePath + "/headers" }))) {
            vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
            errors = vErrors.length;
        }
    }
    if (data.variables !== undefined) {
        let data3 = data.variables;
        if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            for (const key0 in data3) {
                if (!(validate196(data3[key0], { instancePath: instancePath + "/variables/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") }))) {
                    vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err6 = { instancePath: instancePath + "/variables", schemaPath: "#/properties/variables/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
    }
}
else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err7];
    }
    else {
        vErrors.push(err7);
    }
    errors++;
} validate201.errors = vErrors; return errors === 0; }
function validate191(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    const tag0 = data.type;
    if (typeof tag0 == "string") {
        if (tag0 === "stdio") {
            if (!(validate192(data, { instancePath }))) {
                vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
                errors = vErrors.length;
            }
        }
        else if (tag0 === "streamable-http") {
            if (!(validate193(data, { instancePath }))) {
                vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
                errors = vErrors.length;
            }
        }
        else if (tag0 === "sse") {
            if (!(validate201(data, { instancePath }))) {
                vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors);
                errors = vErrors.length;
            }
        }
        else {
            const err0 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "type", tagValue: tag0 } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "type", tagValue: tag0 } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
}
else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err2];
    }
    else {
        vErrors.push(err2);
    }
    errors++;
} validate191.errors = vErrors; return errors === 0; }
const schema71 = { "type": "object", "required": ["type"], "anyOf": [{ "required": ["valueHint"], "properties": { "valueHint": true } }, { "required": ["value"], "properties": { "value": true } }], "properties": { "type": { "const": "positional" }, "valueHint": { "type": "string", "maxLength": 10000 }, "isRepeated": { "type": "boolean" }, "description": { "type": "string", "maxLength": 10000 }, "isRequired": { "type": "boolean" }, "isSecret": { "type": "boolean" }, "format": { "enum": ["string", "number", "boolean", "filepath"] }, "value": { "type": "string", "maxLength": 10000 }, "default": { "type": "string", "maxLength": 10000 }, "placeholder": { "type": "string", "maxLength": 10000 }, "choices": { "type": "array", "maxItems": 1000, "items": { "type": "string", "maxLength": 10000 } }, "variables": { "type": "object", "additionalProperties": { "$ref": "#/$defs/input" } } } };
function validate209(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; const _errs1 = errors; let valid0 = false; const _errs2 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.valueHint === undefined) {
        const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "valueHint" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
} var _valid0 = _errs2 === errors; valid0 = valid0 || _valid0; if (!valid0) {
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.value === undefined) {
            const err1 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "value" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
} if (!valid0) {
    const err2 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
        vErrors = [err2];
    }
    else {
        vErrors.push(err2);
    }
    errors++;
}
else {
    errors = _errs1;
    if (vErrors !== null) {
        if (_errs1) {
            vErrors.length = _errs1;
        }
        else {
            vErrors = null;
        }
    }
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === undefined) {
        const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
        if (vErrors === null) {
            vErrors = [err3];
        }
        else {
            vErrors.push(err3);
        }
        errors++;
    }
    if (data.type !== undefined) {
        if ("positional" !== data.type) {
            const err4 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "positional" } };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
    if (data.valueHint !== undefined) {
        let data1 = data.valueHint;
        if (typeof data1 === "string") {
            if (data1.length > 10000) {
                const err5 = { instancePath: instancePath + "/valueHint", schemaPath: "#/properties/valueHint/maxLength", keyword: "maxLength", params: { limit: 10000 } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        else {
            const err6 = { instancePath: instancePath + "/valueHint", schemaPath: "#/properties/valueHint/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
    }
    if (data.isRepeated !== undefined) {
        if (typeof data.isRepeated !== "boolean") {
            const err7 = { instancePath: instancePath + "/isRepeated", schemaPath: "#/properties/isRepeated/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
    }
    if (data.description !== undefined) {
        let data3 = data.description;
        if (typeof data3 === "string") {
            if (data3.length > 10000) {
                const err8 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 10000 } };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        else {
            const err9 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
    }
    if (data.isRequired !== undefined) {
        if (typeof data.isRequired !== "boolean") {
            const err10 = { instancePath: instancePath + "/isRequired", schemaPath: "#/properties/isRequired/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
    }
    if (data.isSecret !== undefined) {
        if (typeof data.isSecret !== "boolean") {
            const err11 = { instancePath: instancePath + "/isSecret", schemaPath: "#/properties/isSecret/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
    }
    if (data.format !== undefined) {
        let data6 = data.format;
        if (!((((data6 === "string") || (data6 === "number")) || (data6 === "boolean")) || (data6 === "filepath"))) {
            const err12 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/enum", keyword: "enum", params: { allowedValues: schema71.properties.format.enum } };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
    }
    if (data.value !== undefined) {
        let data7 = data.value;
        if (typeof data7 === "string") {
            if (data7.length > 10000) {
                const err13 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/maxLength", keyword: "maxLength", params: { limit: 10000 } };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        else {
            const err14 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err14];
            }
            else {
                vErrors.push(err14);
            }
            errors++;
        }
    }
    if (data.default !== undefined) {
        let data8 = data.default;
        if (typeof data8 === "string") {
            if (data8.length > 10000) {
                const err15 = { instancePath: instancePath + "/default", schemaPath: "#/properties/default/maxLength", keyword: "maxLength", params: { limit: 10000 } };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
        else {
            const err16 = { instancePath: instancePath + "/default", schemaPath: "#/properties/default/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err16];
            }
            else {
                vErrors.push(err16);
            }
            errors++;
        }
    }
    if (data.placeholder !== undefined) {
        let data9 = data.placeholder;
        if (typeof data9 === "string") {
            if (data9.length > 10000) {
                const err17 = { instancePath: instancePath + "/placeholder", schemaPath: "#/properties/placeholder/maxLength", keyword: "maxLength", params: { limit: 10000 } };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
        }
        else {
            const err18 = { instancePath: instancePath + "/placeholder", schemaPath: "#/properties/placeholder/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err18];
            }
            else {
                vErrors.push(err18);
            }
            errors++;
        }
    }
    if (data.choices !== undefined) {
        let data10 = data.choices;
        if (Array.isArray(data10)) {
            if (data10.length > 1000) {
                const err19 = { instancePath: instancePath + "/choices", schemaPath: "#/properties/choices/maxItems", keyword: "maxItems", params: { limit: 1000 } };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
            const len0 = data10.length;
            for (let i0 = 0; i0 < len0; i0++) {
                let data11 = data10[i0];
                if (typeof data11 === "string") {
                    if (data11.length > 10000) {
                        const err20 = { instancePath: instancePath + "/choices/" + i0, schemaPath: "#/properties/choices/items/maxLength", keyword: "maxLength", params: { limit: 10000 } };
                        if (vErrors === null) {
                            vErrors = [err20];
                        }
                        else {
                            vErrors.push(err20);
                        }
                        errors++;
                    }
                }
                else {
                    const err21 = { instancePath: instancePath + "/choices/" + i0, schemaPath: "#/properties/choices/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err21];
                    }
                    else {
                        vErrors.push(err21);
                    }
                    errors++;
                }
            }
        }
        else {
            const err22 = { instancePath: instancePath + "/choices", schemaPath: "#/properties/choices/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err22];
            }
            else {
                vErrors.push(err22);
            }
            errors++;
        }
    }
    if (data.variables !== undefined) {
        let data12 = data.variables;
        if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
            for (const key0 in data12) {
                if (!(validate196(data12[key0], { instancePath: instancePath + "/variables/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") }))) {
                    vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err23 = { instancePath: instancePath + "/variables", schemaPath: "#/properties/variables/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
                vErrors = [err23];
            }
            else {
                vErrors.push(err23);
            }
            errors++;
        }
    }
}
else {
    const err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err24];
    }
    else {
        vErrors.push(err24);
    }
    errors++;
} validate209.errors = vErrors; return errors === 0; }
const schema72 = { "type": "object", "required": ["type", "name"], "properties": { "type": { "const": "named" }, "name": { "type": "string", "minLength": 1, "maxLength": 500 }, "isRepeated": { "type": "boolean" }, "description": { "type": "string", "maxLength": 10000 }, "isRequired": { "type": "boolean" }, "isSecret": { "type": "boolean" }, "format": { "enum": ["string", "number", "boolean", "filepath"] }, "value": { "type": "string", "maxLength": 10000 }, "default": { "type": "string", "maxLength": 10000 }, "placeholder": { "type": "string", "maxLength": 10000 }, "choices": { "type": "array", "maxItems": 1000, "items": { "type": "string", "maxLength": 10000 } }, "variables": { "type": "object", "additionalProperties": { "$ref": "#/$defs/input" } } } };
function validate211(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.name === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    if (data.type !== undefined) {
        if ("named" !== data.type) {
            const err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "named" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.name !== undefined) {
        let data1 = data.name;
        if (typeof data1 === "string") {
            if (data1.length > 500) {
                const err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 500 } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
            if (data1.length < 1) {
                const err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        else {
            const err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
    if (data.isRepeated !== undefined) {
        if (typeof data.isRepeated !== "boolean") {
            const err6 = { instancePath: instancePath + "/isRepeated", schemaPath: "#/properties/isRepeated/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
    }
    if (data.description !== undefined) {
        let data3 = data.description;
        if (typeof data3 === "string") {
            if (data3.length > 10000) {
                const err7 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 10000 } };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        else {
            const err8 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
    }
    if (data.isRequired !== undefined) {
        if (typeof data.isRequired !== "boolean") {
            const err9 = { instancePath: instancePath + "/isRequired", schemaPath: "#/properties/isRequired/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
    }
    if (data.isSecret !== undefined) {
        if (typeof data.isSecret !== "boolean") {
            const err10 = { instancePath: instancePath + "/isSecret", schemaPath: "#/properties/isSecret/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
    }
    if (data.format !== undefined) {
        let data6 = data.format;
        if (!((((data6 === "string") || (data6 === "number")) || (data6 === "boolean")) || (data6 === "filepath"))) {
            const err11 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/enum", keyword: "enum", params: { allowedValues: schema72.properties.format.enum } };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
    }
    if (data.value !== undefined) {
        let data7 = data.value;
        if (typeof data7 === "string") {
            if (data7.length > 10000) {
                const err12 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/maxLength", keyword: "maxLength", params: { limit: 10000 } };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
        else {
            const err13 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
    }
    if (data.default !== undefined) {
        let data8 = data.default;
        if (typeof data8 === "string") {
            if (data8.length > 10000) {
                const err14 = { instancePath: instancePath + "/default", schemaPath: "#/properties/default/maxLength", keyword: "maxLength", params: { limit: 10000 } };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
        }
        else {
            const err15 = { instancePath: instancePath + "/default", schemaPath: "#/properties/default/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err15];
            }
            else {
                vErrors.push(err15);
            }
            errors++;
        }
    }
    if (data.placeholder !== undefined) {
        let data9 = data.placeholder;
        if (typeof data9 === "string") {
            if (data9.length > 10000) {
                const err16 = { instancePath: instancePath + "/placeholder", schemaPath: "#/properties/placeholder/maxLength", keyword: "maxLength", params: { limit: 10000 } };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
        }
        else {
            const err17 = { instancePath: instancePath + "/placeholder", schemaPath: "#/properties/placeholder/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err17];
            }
            else {
                vErrors.push(err17);
            }
            errors++;
        }
    }
    if (data.choices !== undefined) {
        let data10 = data.choices;
        if (Array.isArray(data10)) {
            if (data10.length > 1000) {
                const err18 = { instancePath: instancePath + "/choices", schemaPath: "#/properties/choices/maxItems", keyword: "maxItems", params: { limit: 1000 } };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
            const len0 = data10.length;
            for (let i0 = 0; i0 < len0; i0++) {
                let data11 = data10[i0];
                if (typeof data11 === "string") {
                    if (data11.length > 10000) {
                        const err19 = { instancePath: instancePath + "/choices/" + i0, schemaPath: "#/properties/choices/items/maxLength", keyword: "maxLength", params: { limit: 10000 } };
                        if (vErrors === null) {
                            vErrors = [err19];
                        }
                        else {
                            vErrors.push(err19);
                        }
                        errors++;
                    }
                }
                else {
                    const err20 = { instancePath: instancePath + "/choices/" + i0, schemaPath: "#/properties/choices/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err20];
                    }
                    else {
                        vErrors.push(err20);
                    }
                    errors++;
                }
            }
        }
        else {
            const err21 = { instancePath: instancePath + "/choices", schemaPath: "#/properties/choices/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err21];
            }
            else {
                vErrors.push(err21);
            }
            errors++;
        }
    }
    if (data.variables !== undefined) {
        let data12 = data.variables;
        if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
            for (const key0 in data12) {
                if (!(validate196(data12[key0], { instancePath: instancePath + "/variables/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") }))) {
                    vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err22 = { instancePath: instancePath + "/variables", schemaPath: "#/properties/variables/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
                vErrors = [err22];
            }
            else {
                vErrors.push(err22);
            }
            errors++;
        }
    }
}
else {
    const err23 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err23];
    }
    else {
        vErrors.push(err23);
    }
    errors++;
} validate211.errors = vErrors; return errors === 0; }
function validate208(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    const tag0 = data.type;
    if (typeof tag0 == "string") {
        if (tag0 === "positional") {
            if (!(validate209(data, { instancePath }))) {
                vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors);
                errors = vErrors.length;
            }
        }
        else if (tag0 === "named") {
            if (!(validate211(data, { instancePath }))) {
                vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors);
                errors = vErrors.length;
            }
        }
        else {
            const err0 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "type", tagValue: tag0 } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "type", tagValue: tag0 } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
}
else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err2];
    }
    else {
        vErrors.push(err2);
    }
    errors++;
} validate208.errors = vErrors; return errors === 0; }
const schema73 = { "type": "object", "required": ["name"], "properties": { "name": { "type": "string", "maxLength": 128, "pattern": "^[A-Za-z_][A-Za-z0-9_]*$" }, "description": { "type": "string", "maxLength": 10000 }, "isRequired": { "type": "boolean" }, "isSecret": { "type": "boolean" }, "format": { "enum": ["string", "number", "boolean", "filepath"] }, "value": { "type": "string", "maxLength": 10000 }, "default": { "type": "string", "maxLength": 10000 }, "placeholder": { "type": "string", "maxLength": 10000 }, "choices": { "type": "array", "maxItems": 1000, "items": { "type": "string", "maxLength": 10000 } }, "variables": { "type": "object", "additionalProperties": { "$ref": "#/$defs/input" } } } };
function validate217(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.name !== undefined) {
        let data0 = data.name;
        if (typeof data0 === "string") {
            if (data0.length > 128) {
                const err1 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 128 } };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
            if (!pattern0.test(data0)) {
                const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        else {
            const err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    if (data.description !== undefined) {
        let data1 = data.description;
        if (typeof data1 === "string") {
            if (data1.length > 10000) {
                const err4 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 10000 } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        else {
            const err5 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
    if (data.isRequired !== undefined) {
        if (typeof data.isRequired !== "boolean") {
            const err6 = { instancePath: instancePath + "/isRequired", schemaPath: "#/properties/isRequired/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
    }
    if (data.isSecret !== undefined) {
        if (typeof data.isSecret !== "boolean") {
            const err7 = { instancePath: instancePath + "/isSecret", schemaPath: "#/properties/isSecret/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
    }
    if (data.format !== undefined) {
        let data4 = data.format;
        if (!((((data4 === "string") || (data4 === "number")) || (data4 === "boolean")) || (data4 === "filepath"))) {
            const err8 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/enum", keyword: "enum", params: { allowedValues: schema73.properties.format.enum } };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
    }
    if (data.value !== undefined) {
        let data5 = data.value;
        if (typeof data5 === "string") {
            if (data5.length > 10000) {
                const err9 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/maxLength", keyword: "maxLength", params: { limit: 10000 } };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        else {
            const err10 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
    }
    if (data.default !== undefined) {
        let data6 = data.default;
        if (typeof data6 === "string") {
            if (data6.length > 10000) {
                const err11 = { instancePath: instancePath + "/default", schemaPath: "#/properties/default/maxLength", keyword: "maxLength", params: { limit: 10000 } };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        else {
            const err12 = { instancePath: instancePath + "/default", schemaPath: "#/properties/default/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
    }
    if (data.placeholder !== undefined) {
        let data7 = data.placeholder;
        if (typeof data7 === "string") {
            if (data7.length > 10000) {
                const err13 = { instancePath: instancePath + "/placeholder", schemaPath: "#/properties/placeholder/maxLength", keyword: "maxLength", params: { limit: 10000 } };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        else {
            const err14 = { instancePath: instancePath + "/placeholder", schemaPath: "#/properties/placeholder/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err14];
            }
            else {
                vErrors.push(err14);
            }
            errors++;
        }
    }
    if (data.choices !== undefined) {
        let data8 = data.choices;
        if (Array.isArray(data8)) {
            if (data8.length > 1000) {
                const err15 = { instancePath: instancePath + "/choices", schemaPath: "#/properties/choices/maxItems", keyword: "maxItems", params: { limit: 1000 } };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
            const len0 = data8.length;
            for (let i0 = 0; i0 < len0; i0++) {
                let data9 = data8[i0];
                if (typeof data9 === "string") {
                    if (data9.length > 10000) {
                        const err16 = { instancePath: instancePath + "/choices/" + i0, schemaPath: "#/properties/choices/items/maxLength", keyword: "maxLength", params: { limit: 10000 } };
                        if (vErrors === null) {
                            vErrors = [err16];
                        }
                        else {
                            vErrors.push(err16);
                        }
                        errors++;
                    }
                }
                else {
                    const err17 = { instancePath: instancePath + "/choices/" + i0, schemaPath: "#/properties/choices/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err17];
                    }
                    else {
                        vErrors.push(err17);
                    }
                    errors++;
                }
            }
        }
        else {
            const err18 = { instancePath: instancePath + "/choices", schemaPath: "#/properties/choices/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err18];
            }
            else {
                vErrors.push(err18);
            }
            errors++;
        }
    }
    if (data.variables !== undefined) {
        let data10 = data.variables;
        if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            for (const key0 in data10) {
                if (!(validate196(data10[key0], { instancePath: instancePath + "/variables/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") }))) {
                    vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err19 = { instancePath: instancePath + "/variables", schemaPath: "#/properties/variables/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
                vErrors = [err19];
            }
            else {
                vErrors.push(err19);
            }
            errors++;
        }
    }
}
else {
    const err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err20];
    }
    else {
        vErrors.push(err20);
    }
    errors++;
} validate217.errors = vErrors; return errors === 0; }
function validate189(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.registryType === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "registryType" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.identifier === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identifier" } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    if (data.transport === undefined) {
        const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "transport" } };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    if (data.registryType !== undefined) {
        let data0 = data.registryType;
        if (typeof data0 === "string") {
            if (data0.length > 63) {
                const err3 = { instancePath: instancePath + "/registryType", schemaPath: "#/properties/registryType/maxLength", keyword: "maxLength", params: { limit: 63 } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
            if (data0.length < 1) {
                const err4 = { instancePath: instancePath + "/registryType", schemaPath: "#/properties/registryType/minLength", keyword: "minLength", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
            if (!pattern48.test(data0)) {
                const err5 = { instancePath: instancePath + "/registryType", schemaPath: "#/properties/registryType/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        else {
            const err6 = { instancePath: instancePath + "/registryType", schemaPath: "#/properties/registryType/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
    }
    if (data.registryBaseUrl !== undefined) {
        if (!(validate138(data.registryBaseUrl, { instancePath: instancePath + "/registryBaseUrl" }))) {
            vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
            errors = vErrors.length;
        }
    }
    if (data.identifier !== undefined) {
        let data2 = data.identifier;
        if (typeof data2 === "string") {
            if (data2.length > 2000) {
                const err7 = { instancePath: instancePath + "/identifier", schemaPath: "#/properties/identifier/maxLength", keyword: "maxLength", params: { limit: 2000 } };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
            if (data2.length < 1) {
                const err8 = { instancePath: instancePath + "/identifier", schemaPath: "#/properties/identifier/minLength", keyword: "minLength", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
            if (!pattern66.test(data2)) {
                const err9 = { instancePath: instancePath + "/identifier", schemaPath: "#/properties/identifier/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f\\u007f-][^\\s\\u0000-\\u001f\\u007f]*$" } };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        else {
            const err10 = { instancePath: instancePath + "/identifier", schemaPath: "#/properties/identifier/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
    }
    if (data.version !== undefined) {
        let data3 = data.version;
        if (typeof data3 === "string") {
            if (data3.length > 255) {
                const err11 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/maxLength", keyword: "maxLength", params: { limit: 255 } };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
            if (data3.length < 1) {
                const err12 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/minLength", keyword: "minLength", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
            if (!pattern67.test(data3)) {
                const err13 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/pattern", keyword: "pattern", params: { pattern: "^(?!latest$)[0-9A-Za-z][0-9A-Za-z.+_!-]*$" } };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        else {
            const err14 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err14];
            }
            else {
                vErrors.push(err14);
            }
            errors++;
        }
    }
    if (data.fileSha256 !== undefined) {
        let data4 = data.fileSha256;
        if (typeof data4 === "string") {
            if (!pattern68.test(data4)) {
                const err15 = { instancePath: instancePath + "/fileSha256", schemaPath: "#/properties/fileSha256/pattern", keyword: "pattern", params: { pattern: "^[a-f0-9]{64}$" } };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
        else {
            const err16 = { instancePath: instancePath + "/fileSha256", schemaPath: "#/properties/fileSha256/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err16];
            }
            else {
                vErrors.push(err16);
            }
            errors++;
        }
    }
    if (data.runtimeHint !== undefined) {
        let data5 = data.runtimeHint;
        if (typeof data5 === "string") {
            if (data5.length > 100) {
                const err17 = { instancePath: instancePath + "/runtimeHint", schemaPath: "#/properties/runtimeHint/maxLength", keyword: "maxLength", params: { limit: 100 } };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
        }
        else {
            const err18 = { instancePath: instancePath + "/runtimeHint", schemaPath: "#/properties/runtimeHint/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err18];
            }
            else {
                vErrors.push(err18);
            }
            errors++;
        }
    }
    if (data.transport !== undefined) {
        if (!(validate191(data.transport, { instancePath: instancePath + "/transport" }))) {
            vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
            errors = vErrors.length;
        }
    }
    if (data.runtimeArguments !== undefined) {
        let data7 = data.runtimeArguments;
        if (Array.isArray(data7)) {
            if (data7.length > 1000) {
                const err19 = { instancePath: instancePath + "/runtimeArguments", schemaPath: "#/properties/runtimeArguments/maxItems", keyword: "maxItems", params: { limit: 1000 } };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
            const len0 = data7.length;
            for (let i0 = 0; i0 < len0; i0++) {
                if (!(validate208(data7[i0], { instancePath: instancePath + "/runtimeArguments/" + i0 }))) {
                    vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err20 = { instancePath: instancePath + "/runtimeArguments", schemaPath: "#/properties/runtimeArguments/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err20];
            }
            else {
                vErrors.push(err20);
            }
            errors++;
        }
    }
    if (data.packageArguments !== undefined) {
        let data9 = data.packageArguments;
        if (Array.isArray(data9)) {
            if (data9.length > 1000) {
                const err21 = { instancePath: instancePath + "/packageArguments", schemaPath: "#/properties/packageArguments/maxItems", keyword: "maxItems", params: { limit: 1000 } };
                if (vErrors === null) {
                    vErrors = [err21];
                }
                else {
                    vErrors.push(err21);
                }
                errors++;
            }
            const len1 = data9.length;
            for (let i1 = 0; i1 < len1; i1++) {
                if (!(validate208(data9[i1], { instancePath: instancePath + "/packageArguments/" + i1 }))) {
                    vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err22 = { instancePath: instancePath + "/packageArguments", schemaPath: "#/properties/packageArguments/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err22];
            }
            else {
                vErrors.push(err22);
            }
            errors++;
        }
    }
    if (data.environmentVariables !== undefined) {
        let data11 = data.environmentVariables;
        if (Array.isArray(data11)) {
            if (data11.length > 1000) {
                const err23 = { instancePath: instancePath + "/environmentVariables", schemaPath: "#/properties/environmentVariables/maxItems", keyword: "maxItems", params: { limit: 1000 } };
                if (vErrors === null) {
                    vErrors = [err23];
                }
                else {
                    vErrors.push(err23);
                }
                errors++;
            }
            const len2 = data11.length;
            for (let i2 = 0; i2 < len2; i2++) {
                if (!(validate217(data11[i2], { instancePath: instancePath + "/environmentVariables/" + i2 }))) {
                    vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err24 = { instancePath: instancePath + "/environmentVariables", schemaPath: "#/properties/environmentVariables/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err24];
            }
            else {
                vErrors.push(err24);
            }
            errors++;
        }
    }
}
else {
    const err25 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err25];
    }
    else {
        vErrors.push(err25);
    }
    errors++;
} validate189.errors = vErrors; return errors === 0; }
function validate221(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    const tag0 = data.type;
    if (typeof tag0 == "string") {
        if (tag0 === "streamable-http") {
            if (!(validate193(data, { instancePath }))) {
                vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
                errors = vErrors.length;
            }
        }
        else if (tag0 === "sse") {
            if (!(validate201(data, { instancePath }))) {
                vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors);
                errors = vErrors.length;
            }
        }
        else {
            const err0 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "type", tagValue: tag0 } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "type", tagValue: tag0 } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
}
else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err2];
    }
    else {
        vErrors.push(err2);
    }
    errors++;
} validate221.errors = vErrors; return errors === 0; }
function validate182(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.description === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "description" } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    if (data.version === undefined) {
        const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    if (data.$schema !== undefined) {
        let data0 = data.$schema;
        if (typeof data0 === "string") {
            if (data0.length > 2000) {
                const err3 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/maxLength", keyword: "maxLength", params: { limit: 2000 } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        else {
            const err4 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
    if (data.name !== undefined) {
        let data1 = data.name;
        if (typeof data1 === "string") {
            if (data1.length > 200) {
                const err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
            if (data1.length < 3) {
                const err6 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 3 } };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
            if (!pattern46.test(data1)) {
                const err7 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z0-9.-]+/[a-zA-Z0-9._-]+$" } };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        else {
            const err8 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
    }
    if (data.title !== undefined) {
        let data2 = data.title;
        if (typeof data2 === "string") {
            if (data2.length > 100) {
                const err9 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/maxLength", keyword: "maxLength", params: { limit: 100 } };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
            if (data2.length < 1) {
                const err10 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        else {
            const err11 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
    }
    if (data.description !== undefined) {
        let data3 = data.description;
        if (typeof data3 === "string") {
            if (data3.length > 100) {
                const err12 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 100 } };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
            if (data3.length < 1) {
                const err13 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/minLength", keyword: "minLength", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        else {
            const err14 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err14];
            }
            else {
                vErrors.push(err14);
            }
            errors++;
        }
    }
    if (data.version !== undefined) {
        if (!(validate168(data.version, { instancePath: instancePath + "/version" }))) {
            vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
            errors = vErrors.length;
        }
    }
    if (data.websiteUrl !== undefined) {
        if (!(validate138(data.websiteUrl, { instancePath: instancePath + "/websiteUrl" }))) {
            vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
            errors = vErrors.length;
        }
    }
    if (data.repository !== undefined) {
        let data6 = data.repository;
        if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            if (data6.url === undefined) {
                const err15 = { instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/required", keyword: "required", params: { missingProperty: "url" } };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
            if (data6.source === undefined) {
                const err16 = { instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/required", keyword: "required", params: { missingProperty: "source" } };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
            if (data6.url !== undefined) {
                if (!(validate138(data6.url, { instancePath: instancePath + "/repository/url" }))) {
                    vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
                    errors = vErrors.length;
                }
            }
            if (data6.source !== undefined) {
                let data8 = data6.source;
                if (typeof data8 === "string") {
                    if (data8.length > 100) {
                        const err17 = { instancePath: instancePath + "/repository/source", schemaPath: "#/properties/repository/properties/source/maxLength", keyword: "maxLength", params: { limit: 100 } };
                        if (vErrors === null) {
                            vErrors = [err17];
                        }
                        else {
                            vErrors.push(err17);
                        }
                        errors++;
                    }
                }
                else {
                    const err18 = { instancePath: instancePath + "/repository/source", schemaPath: "#/properties/repository/properties/source/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err18];
                    }
                    else {
                        vErrors.push(err18);
                    }
                    errors++;
                }
            }
            if (data6.id !== undefined) {
                let data9 = data6.id;
                if (typeof data9 === "string") {
                    if (data9.length > 200) {
                        const err19 = { instancePath: instancePath + "/repository/id", schemaPath: "#/properties/repository/properties/id/maxLength", keyword: "maxLength", params: { limit: 200 } };
                        if (vErrors === null) {
                            vErrors = [err19];
                        }
                        else {
                            vErrors.push(err19);
                        }
                        errors++;
                    }
                }
                else {
                    const err20 = { instancePath: instancePath + "/repository/id", schemaPath: "#/properties/repository/properties/id/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err20];
                    }
                    else {
                        vErrors.push(err20);
                    }
                    errors++;
                }
            }
            if (data6.subfolder !== undefined) {
                if (!(validate64(data6.subfolder, { instancePath: instancePath + "/repository/subfolder" }))) {
                    vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err21 = { instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
                vErrors = [err21];
            }
            else {
                vErrors.push(err21);
            }
            errors++;
        }
    }
    if (data.icons !== undefined) {
        let data11 = data.icons;
        if (Array.isArray(data11)) {
            if (data11.length > 100) {
                const err22 = { instancePath: instancePath + "/icons", schemaPath: "#/properties/icons/maxItems", keyword: "maxItems", params: { limit: 100 } };
                if (vErrors === null) {
                    vErrors = [err22];
                }
                else {
                    vErrors.push(err22);
                }
                errors++;
            }
            const len0 = data11.length;
            for (let i0 = 0; i0 < len0; i0++) {
                if (!(validate187(data11[i0], { instancePath: instancePath + "/icons/" + i0 }))) {
                    vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err23 = { instancePath: instancePath + "/icons", schemaPath: "#/properties/icons/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err23];
            }
            else {
                vErrors.push(err23);
            }
            errors++;
        }
    }
    if (data.packages !== undefined) {
        let data13 = data.packages;
        if (Array.isArray(data13)) {
            if (data13.length > 100) {
                const err24 = { instancePath: instancePath + "/packages", schemaPath: "#/properties/packages/maxItems", keyword: "maxItems", params: { limit: 100 } };
                if (vErrors === null) {
                    vErrors = [err24];
                }
                else {
                    vErrors.push(err24);
                }
                errors++;
            }
            const len1 = data13.length;
            for (let i1 = 0; i1 < len1; i1++) {
                if (!(validate189(data13[i1], { instancePath: instancePath + "/packages/" + i1 }))) {
                    vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err25 = { instancePath: instancePath + "/packages", schemaPath: "#/properties/packages/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err25];
            }
            else {
                vErrors.push(err25);
            }
            errors++;
        }
    }
    if (data.remotes !== undefined) {
        let data15 = data.remotes;
        if (Array.isArray(data15)) {
            if (data15.length > 100) {
                const err26 = { instancePath: instancePath + "/remotes", schemaPath: "#/properties/remotes/maxItems", keyword: "maxItems", params: { limit: 100 } };
                if (vErrors === null) {
                    vErrors = [err26];
                }
                else {
                    vErrors.push(err26);
                }
                errors++;
            }
            const len2 = data15.length;
            for (let i2 = 0; i2 < len2; i2++) {
                if (!(validate221(data15[i2], { instancePath: instancePath + "/remotes/" + i2 }))) {
                    vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err27 = { instancePath: instancePath + "/remotes", schemaPath: "#/properties/remotes/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err27];
            }
            else {
                vErrors.push(err27);
            }
            errors++;
        }
    }
    if (data._meta !== undefined) {
        let data17 = data._meta;
        if (!(data17 && typeof data17 == "object" && !Array.isArray(data17))) {
            const err28 = { instancePath: instancePath + "/_meta", schemaPath: "#/properties/_meta/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
                vErrors = [err28];
            }
            else {
                vErrors.push(err28);
            }
            errors++;
        }
    }
}
else {
    const err29 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err29];
    }
    else {
        vErrors.push(err29);
    }
    errors++;
} validate182.errors = vErrors; return errors === 0; }
function validate227(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (typeof data === "string") {
    if (data.length > 1000) {
        const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1000 } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.length < 1) {
        const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    if (!pattern47.test(data)) {
        const err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" } };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
}
else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
        vErrors = [err3];
    }
    else {
        vErrors.push(err3);
    }
    errors++;
} validate227.errors = vErrors; return errors === 0; }
const pattern73 = new RegExp("^(?:[0-9a-f]{40}|[0-9a-f]{64})$", "u");
function validate229(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (typeof data === "string") {
    if (!pattern73.test(data)) {
        const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
}
else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
        vErrors = [err1];
    }
    else {
        vErrors.push(err1);
    }
    errors++;
} validate229.errors = vErrors; return errors === 0; }
const pattern74 = new RegExp("^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1,9})?Z$", "u");
function validate233(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (typeof data === "string") {
    if (!pattern74.test(data)) {
        const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1,9})?Z$" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
}
else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
        vErrors = [err1];
    }
    else {
        vErrors.push(err1);
    }
    errors++;
} validate233.errors = vErrors; return errors === 0; }
function validate236(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.command === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "command" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.args === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "args" } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(((key0 === "command") || (key0 === "args")) || (key0 === "environmentVariables"))) {
            const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.command !== undefined) {
        let data0 = data.command;
        if (typeof data0 === "string") {
            if (data0.length > 500) {
                const err3 = { instancePath: instancePath + "/command", schemaPath: "#/properties/command/maxLength", keyword: "maxLength", params: { limit: 500 } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
            if (data0.length < 1) {
                const err4 = { instancePath: instancePath + "/command", schemaPath: "#/properties/command/minLength", keyword: "minLength", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
            if (!pattern16.test(data0)) {
                const err5 = { instancePath: instancePath + "/command", schemaPath: "#/properties/command/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]+$" } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        else {
            const err6 = { instancePath: instancePath + "/command", schemaPath: "#/properties/command/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
    }
    if (data.args !== undefined) {
        let data1 = data.args;
        if (Array.isArray(data1)) {
            if (data1.length > 1000) {
                const err7 = { instancePath: instancePath + "/args", schemaPath: "#/properties/args/maxItems", keyword: "maxItems", params: { limit: 1000 } };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
            const len0 = data1.length;
            for (let i0 = 0; i0 < len0; i0++) {
                let data2 = data1[i0];
                if (typeof data2 === "string") {
                    if (data2.length > 10000) {
                        const err8 = { instancePath: instancePath + "/args/" + i0, schemaPath: "#/properties/args/items/maxLength", keyword: "maxLength", params: { limit: 10000 } };
                        if (vErrors === null) {
                            vErrors = [err8];
                        }
                        else {
                            vErrors.push(err8);
                        }
                        errors++;
                    }
                    if (!pattern1.test(data2)) {
                        const err9 = { instancePath: instancePath + "/args/" + i0, schemaPath: "#/properties/args/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*$" } };
                        if (vErrors === null) {
                            vErrors = [err9];
                        }
                        else {
                            vErrors.push(err9);
                        }
                        errors++;
                    }
                }
                else {
                    const err10 = { instancePath: instancePath + "/args/" + i0, schemaPath: "#/properties/args/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err10];
                    }
                    else {
                        vErrors.push(err10);
                    }
                    errors++;
                }
            }
        }
        else {
            const err11 = { instancePath: instancePath + "/args", schemaPath: "#/properties/args/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
    }
    if (data.environmentVariables !== undefined) {
        let data3 = data.environmentVariables;
        if (Array.isArray(data3)) {
            if (data3.length > 1000) {
                const err12 = { instancePath: instancePath + "/environmentVariables", schemaPath: "#/properties/environmentVariables/maxItems", keyword: "maxItems", params: { limit: 1000 } };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
            const len1 = data3.length;
            for (let i1 = 0; i1 < len1; i1++) {
                if (!(validate217(data3[i1], { instancePath: instancePath + "/environmentVariables/" + i1 }))) {
                    vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err13 = { instancePath: instancePath + "/environmentVariables", schemaPath: "#/properties/environmentVariables/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
    }
}
else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err14];
    }
    else {
        vErrors.push(err14);
    }
    errors++;
} validate236.errors = vErrors; return errors === 0; }
function validate239(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length > 10000) {
        const err0 = { instancePath, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 10000 } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    for (const key0 in data) {
        let data0 = data[key0];
        if (typeof data0 === "string") {
            if (data0.length > 10000) {
                const err1 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 10000 } };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        else {
            const err2 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
}
else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err3];
    }
    else {
        vErrors.push(err3);
    }
    errors++;
} validate239.errors = vErrors; return errors === 0; }
function validate243(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } };
    if (vErrors === null) {
        vErrors = [err0];
    }
    else {
        vErrors.push(err0);
    }
    errors++;
} if ((typeof data == "number") && (isFinite(data))) {
    if (data > 9007199254740991 || isNaN(data)) {
        const err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    if (data < 0 || isNaN(data)) {
        const err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
} validate243.errors = vErrors; return errors === 0; }
const pattern77 = new RegExp("^sha256-[0-9a-f]{64}$", "u");
function validate245(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (typeof data === "string") {
    if (!pattern77.test(data)) {
        const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^sha256-[0-9a-f]{64}$" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
}
else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
        vErrors = [err1];
    }
    else {
        vErrors.push(err1);
    }
    errors++;
} validate245.errors = vErrors; return errors === 0; }
function validate247(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (Array.isArray(data)) {
    if (data.length > 10000) {
        const err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 10000 } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
        let data0 = data[i0];
        if (typeof data0 === "string") {
            if (data0.length > 10000) {
                const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 10000 } };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        else {
            const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
}
else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
        vErrors = [err3];
    }
    else {
        vErrors.push(err3);
    }
    errors++;
} validate247.errors = vErrors; return errors === 0; }
function validate178(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.headgate === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "headgate" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.server === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "server" } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    if (data.release === undefined) {
        const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "release" } };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!((((key0 === "$schema") || (key0 === "headgate")) || (key0 === "server")) || (key0 === "release"))) {
            const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    if (data.$schema !== undefined) {
        if (!(validate179(data.$schema, { instancePath: instancePath + "/$schema" }))) {
            vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
            errors = vErrors.length;
        }
    }
    if (data.headgate !== undefined) {
        if (!(validate23(data.headgate, { instancePath: instancePath + "/headgate" }))) {
            vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
            errors = vErrors.length;
        }
    }
    if (data.server !== undefined) {
        if (!(validate182(data.server, { instancePath: instancePath + "/server" }))) {
            vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
            errors = vErrors.length;
        }
    }
    if (data.release !== undefined) {
        let data3 = data.release;
        if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            for (const key1 in data3) {
                if (!(func2.call(schema58.properties.release.properties, key1))) {
                    const err4 = { instancePath: instancePath + "/release", schemaPath: "#/properties/release/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
            }
            if (data3.source !== undefined) {
                let data4 = data3.source;
                if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                    for (const key2 in data4) {
                        if (!((((key2 === "repository") || (key2 === "tag")) || (key2 === "commit")) || (key2 === "subfolder"))) {
                            const err5 = { instancePath: instancePath + "/release/source", schemaPath: "#/properties/release/properties/source/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                            if (vErrors === null) {
                                vErrors = [err5];
                            }
                            else {
                                vErrors.push(err5);
                            }
                            errors++;
                        }
                    }
                    if (data4.repository !== undefined) {
                        if (!(validate138(data4.repository, { instancePath: instancePath + "/release/source/repository" }))) {
                            vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
                            errors = vErrors.length;
                        }
                    }
                    if (data4.tag !== undefined) {
                        if (!(validate227(data4.tag, { instancePath: instancePath + "/release/source/tag" }))) {
                            vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
                            errors = vErrors.length;
                        }
                    }
                    if (data4.commit !== undefined) {
                        if (!(validate229(data4.commit, { instancePath: instancePath + "/release/source/commit" }))) {
                            vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
                            errors = vErrors.length;
                        }
                    }
                    if (data4.subfolder !== undefined) {
                        if (!(validate64(data4.subfolder, { instancePath: instancePath + "/release/source/subfolder" }))) {
                            vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
                            errors = vErrors.length;
                        }
                    }
                }
                else {
                    const err6 = { instancePath: instancePath + "/release/source", schemaPath: "#/properties/release/properties/source/type", keyword: "type", params: { type: "object" } };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
            }
            if (data3.by !== undefined) {
                if (!(validate227(data3.by, { instancePath: instancePath + "/release/by" }))) {
                    vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
                    errors = vErrors.length;
                }
            }
            if (data3.at !== undefined) {
                if (!(validate233(data3.at, { instancePath: instancePath + "/release/at" }))) {
                    vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
                    errors = vErrors.length;
                }
            }
            if (data3.run !== undefined) {
                if (!(validate227(data3.run, { instancePath: instancePath + "/release/run" }))) {
                    vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
                    errors = vErrors.length;
                }
            }
            if (data3.command !== undefined) {
                if (!(validate236(data3.command, { instancePath: instancePath + "/release/command" }))) {
                    vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
                    errors = vErrors.length;
                }
            }
            if (data3.integrity !== undefined) {
                if (!(validate239(data3.integrity, { instancePath: instancePath + "/release/integrity" }))) {
                    vErrors = vErrors === null ? validate239.errors : vErrors.concat(validate239.errors);
                    errors = vErrors.length;
                }
            }
            if (data3.dependencies !== undefined) {
                if (!(validate239(data3.dependencies, { instancePath: instancePath + "/release/dependencies" }))) {
                    vErrors = vErrors === null ? validate239.errors : vErrors.concat(validate239.errors);
                    errors = vErrors.length;
                }
            }
            if (data3.resolved !== undefined) {
                let data15 = data3.resolved;
                if (Array.isArray(data15)) {
                    if (data15.length > 100) {
                        const err7 = { instancePath: instancePath + "/release/resolved", schemaPath: "#/properties/release/properties/resolved/maxItems", keyword: "maxItems", params: { limit: 100 } };
                        if (vErrors === null) {
                            vErrors = [err7];
                        }
                        else {
                            vErrors.push(err7);
                        }
                        errors++;
                    }
                    const len0 = data15.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                        let data16 = data15[i0];
                        if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                            if (data16.by === undefined) {
                                const err8 = { instancePath: instancePath + "/release/resolved/" + i0, schemaPath: "#/properties/release/properties/resolved/items/required", keyword: "required", params: { missingProperty: "by" } };
                                if (vErrors === null) {
                                    vErrors = [err8];
                                }
                                else {
                                    vErrors.push(err8);
                                }
                                errors++;
                            }
                            if (data16.from === undefined) {
                                const err9 = { instancePath: instancePath + "/release/resolved/" + i0, schemaPath: "#/properties/release/properties/resolved/items/required", keyword: "required", params: { missingProperty: "from" } };
                                if (vErrors === null) {
                                    vErrors = [err9];
                                }
                                else {
                                    vErrors.push(err9);
                                }
                                errors++;
                            }
                            if (data16.count === undefined) {
                                const err10 = { instancePath: instancePath + "/release/resolved/" + i0, schemaPath: "#/properties/release/properties/resolved/items/required", keyword: "required", params: { missingProperty: "count" } };
                                if (vErrors === null) {
                                    vErrors = [err10];
                                }
                                else {
                                    vErrors.push(err10);
                                }
                                errors++;
                            }
                            if (data16.digest === undefined) {
                                const err11 = { instancePath: instancePath + "/release/resolved/" + i0, schemaPath: "#/properties/release/properties/resolved/items/required", keyword: "required", params: { missingProperty: "digest" } };
                                if (vErrors === null) {
                                    vErrors = [err11];
                                }
                                else {
                                    vErrors.push(err11);
                                }
                                errors++;
                            }
                            if (data16.packages === undefined) {
                                const err12 = { instancePath: instancePath + "/release/resolved/" + i0, schemaPath: "#/properties/release/properties/resolved/items/required", keyword: "required", params: { missingProperty: "packages" } };
                                if (vErrors === null) {
                                    vErrors = [err12];
                                }
                                else {
                                    vErrors.push(err12);
                                }
                                errors++;
                            }
                            for (const key3 in data16) {
                                if (!(((((key3 === "by") || (key3 === "from")) || (key3 === "count")) || (key3 === "digest")) || (key3 === "packages"))) {
                                    const err13 = { instancePath: instancePath + "/release/resolved/" + i0, schemaPath: "#/properties/release/properties/resolved/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                                    if (vErrors === null) {
                                        vErrors = [err13];
                                    }
                                    else {
                                        vErrors.push(err13);
                                    }
                                    errors++;
                                }
                            }
                            if (data16.by !== undefined) {
                                let data17 = data16.by;
                                if (!((data17 === "lock-file") || (data17 === "installation"))) {
                                    const err14 = { instancePath: instancePath + "/release/resolved/" + i0 + "/by", schemaPath: "#/properties/release/properties/resolved/items/properties/by/enum", keyword: "enum", params: { allowedValues: schema58.properties.release.properties.resolved.items.properties.by.enum } };
                                    if (vErrors === null) {
                                        vErrors = [err14];
                                    }
                                    else {
                                        vErrors.push(err14);
                                    }
                                    errors++;
                                }
                            }
                            if (data16.from !== undefined) {
                                if (!(validate227(data16.from, { instancePath: instancePath + "/release/resolved/" + i0 + "/from" }))) {
                                    vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
                                    errors = vErrors.length;
                                }
                            }
                            if (data16.count !== undefined) {
                                if (!(validate243(data16.count, { instancePath: instancePath + "/release/resolved/" + i0 + "/count" }))) {
                                    vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
                                    errors = vErrors.length;
                                }
                            }
                            if (data16.digest !== undefined) {
                                if (!(validate245(data16.digest, { instancePath: instancePath + "/release/resolved/" + i0 + "/digest" }))) {
                                    vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors);
                                    errors = vErrors.length;
                                }
                            }
                            if (data16.packages !== undefined) {
                                if (!(validate247(data16.packages, { instancePath: instancePath + "/release/resolved/" + i0 + "/packages" }))) {
                                    vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors);
                                    errors = vErrors.length;
                                }
                            }
                        }
                        else {
                            const err15 = { instancePath: instancePath + "/release/resolved/" + i0, schemaPath: "#/properties/release/properties/resolved/items/type", keyword: "type", params: { type: "object" } };
                            if (vErrors === null) {
                                vErrors = [err15];
                            }
                            else {
                                vErrors.push(err15);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err16 = { instancePath: instancePath + "/release/resolved", schemaPath: "#/properties/release/properties/resolved/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                        vErrors = [err16];
                    }
                    else {
                        vErrors.push(err16);
                    }
                    errors++;
                }
            }
            if (data3.changelog !== undefined) {
                if (!(validate247(data3.changelog, { instancePath: instancePath + "/release/changelog" }))) {
                    vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors);
                    errors = vErrors.length;
                }
            }
            if (data3.security !== undefined) {
                if (!(validate247(data3.security, { instancePath: instancePath + "/release/security" }))) {
                    vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors);
                    errors = vErrors.length;
                }
            }
            if (data3.provenance !== undefined) {
                let data24 = data3.provenance;
                if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
                    if (Object.keys(data24).length > 100) {
                        const err17 = { instancePath: instancePath + "/release/provenance", schemaPath: "#/properties/release/properties/provenance/maxProperties", keyword: "maxProperties", params: { limit: 100 } };
                        if (vErrors === null) {
                            vErrors = [err17];
                        }
                        else {
                            vErrors.push(err17);
                        }
                        errors++;
                    }
                    for (const key4 in data24) {
                        let data25 = data24[key4];
                        if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                            if (Object.keys(data25).length < 1) {
                                const err18 = { instancePath: instancePath + "/release/provenance/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/release/properties/provenance/additionalProperties/minProperties", keyword: "minProperties", params: { limit: 1 } };
                                if (vErrors === null) {
                                    vErrors = [err18];
                                }
                                else {
                                    vErrors.push(err18);
                                }
                                errors++;
                            }
                            for (const key5 in data25) {
                                if (!((((((key5 === "repository") || (key5 === "commit")) || (key5 === "workflow")) || (key5 === "ref")) || (key5 === "registryKey")) || (key5 === "unchecked"))) {
                                    const err19 = { instancePath: instancePath + "/release/provenance/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/release/properties/provenance/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                                    if (vErrors === null) {
                                        vErrors = [err19];
                                    }
                                    else {
                                        vErrors.push(err19);
                                    }
                                    errors++;
                                }
                            }
                            if (data25.repository !== undefined) {
                                if (!(validate138(data25.repository, { instancePath: instancePath + "/release/provenance/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/repository" }))) {
                                    vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
                                    errors = vErrors.length;
                                }
                            }
                            if (data25.commit !== undefined) {
                                if (!(validate229(data25.commit, { instancePath: instancePath + "/release/provenance/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/commit" }))) {
                                    vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
                                    errors = vErrors.length;
                                }
                            }
                            if (data25.workflow !== undefined) {
                                if (!(validate227(data25.workflow, { instancePath: instancePath + "/release/provenance/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/workflow" }))) {
                                    vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
                                    errors = vErrors.length;
                                }
                            }
                            if (data25.ref !== undefined) {
                                if (!(validate227(data25.ref, { instancePath: instancePath + "/release/provenance/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/ref" }))) {
                                    vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
                                    errors = vErrors.length;
                                }
                            }
                            if (data25.registryKey !== undefined) {
                                if (!(validate227(data25.registryKey, { instancePath: instancePath + "/release/provenance/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/registryKey" }))) {
                                    vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
                                    errors = vErrors.length;
                                }
                            }
                            if (data25.unchecked !== undefined) {
                                let data31 = data25.unchecked;
                                if (Array.isArray(data31)) {
                                    if (data31.length > 2) {
                                        const err20 = { instancePath: instancePath + "/release/provenance/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/unchecked", schemaPath: "#/properties/release/properties/provenance/additionalProperties/properties/unchecked/maxItems", keyword: "maxItems", params: { limit: 2 } };
                                        if (vErrors === null) {
                                            vErrors = [err20];
                                        }
                                        else {
                                            vErrors.push(err20);
                                        }
                                        errors++;
                                    }
                                    if (data31.length < 1) {
                                        const err21 = { instancePath: instancePath + "/release/provenance/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/unchecked", schemaPath: "#/properties/release/properties/provenance/additionalProperties/properties/unchecked/minItems", keyword: "minItems", params: { limit: 1 } };
                                        if (vErrors === null) {
                                            vErrors = [err21];
                                        }
                                        else {
                                            vErrors.push(err21);
                                        }
                                        errors++;
                                    }
                                    const len1 = data31.length;
                                    for (let i1 = 0; i1 < len1; i1++) {
                                        let data32 = data31[i1];
                                        if (typeof data32 !== "string") {
                                            const err22 = { instancePath: instancePath + "/release/provenance/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/unchecked/" + i1, schemaPath: "#/properties/release/properties/provenance/additionalProperties/properties/unchecked/items/type", keyword: "type", params: { type: "string" } };
                                            if (vErrors === null) {
                                                vErrors = [err22];
                                            }
                                            else {
                                                vErrors.push(err22);
                                            }
                                            errors++;
                                        }
                                        if (!((data32 === "attestations") || (data32 === "signature"))) {
                                            const err23 = { instancePath: instancePath + "/release/provenance/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/unchecked/" + i1, schemaPath: "#/properties/release/properties/provenance/additionalProperties/properties/unchecked/items/enum", keyword: "enum", params: { allowedValues: schema58.properties.release.properties.provenance.additionalProperties.properties.unchecked.items.enum } };
                                            if (vErrors === null) {
                                                vErrors = [err23];
                                            }
                                            else {
                                                vErrors.push(err23);
                                            }
                                            errors++;
                                        }
                                    }
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
                                                const err24 = { instancePath: instancePath + "/release/provenance/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/unchecked", schemaPath: "#/properties/release/properties/provenance/additionalProperties/properties/unchecked/uniqueItems", keyword: "uniqueItems", params: { i: i2, j: j0 } };
                                                if (vErrors === null) {
                                                    vErrors = [err24];
                                                }
                                                else {
                                                    vErrors.push(err24);
                                                }
                                                errors++;
                                                break;
                                            }
                                            indices0[item0] = i2;
                                        }
                                    }
                                }
                                else {
                                    const err25 = { instancePath: instancePath + "/release/provenance/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/unchecked", schemaPath: "#/properties/release/properties/provenance/additionalProperties/properties/unchecked/type", keyword: "type", params: { type: "array" } };
                                    if (vErrors === null) {
                                        vErrors = [err25];
                                    }
                                    else {
                                        vErrors.push(err25);
                                    }
                                    errors++;
                                }
                            }
                        }
                        else {
                            const err26 = { instancePath: instancePath + "/release/provenance/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/release/properties/provenance/additionalProperties/type", keyword: "type", params: { type: "object" } };
                            if (vErrors === null) {
                                vErrors = [err26];
                            }
                            else {
                                vErrors.push(err26);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err27 = { instancePath: instancePath + "/release/provenance", schemaPath: "#/properties/release/properties/provenance/type", keyword: "type", params: { type: "object" } };
                    if (vErrors === null) {
                        vErrors = [err27];
                    }
                    else {
                        vErrors.push(err27);
                    }
                    errors++;
                }
            }
            if (data3.contract !== undefined) {
                let data33 = data3.contract;
                if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
                    if (data33.digest === undefined) {
                        const err28 = { instancePath: instancePath + "/release/contract", schemaPath: "#/properties/release/properties/contract/required", keyword: "required", params: { missingProperty: "digest" } };
                        if (vErrors === null) {
                            vErrors = [err28];
                        }
                        else {
                            vErrors.push(err28);
                        }
                        errors++;
                    }
                    if (data33.tools === undefined) {
                        const err29 = { instancePath: instancePath + "/release/contract", schemaPath: "#/properties/release/properties/contract/required", keyword: "required", params: { missingProperty: "tools" } };
                        if (vErrors === null) {
                            vErrors = [err29];
                        }
                        else {
                            vErrors.push(err29);
                        }
                        errors++;
                    }
                    if (data33.prompts === undefined) {
                        const err30 = { instancePath: instancePath + "/release/contract", schemaPath: "#/properties/release/properties/contract/required", keyword: "required", params: { missingProperty: "prompts" } };
                        if (vErrors === null) {
                            vErrors = [err30];
                        }
                        else {
                            vErrors.push(err30);
                        }
                        errors++;
                    }
                    if (data33.resources === undefined) {
                        const err31 = { instancePath: instancePath + "/release/contract", schemaPath: "#/properties/release/properties/contract/required", keyword: "required", params: { missingProperty: "resources" } };
                        if (vErrors === null) {
                            vErrors = [err31];
                        }
                        else {
                            vErrors.push(err31);
                        }
                        errors++;
                    }
                    for (const key6 in data33) {
                        if (!(((((key6 === "digest") || (key6 === "tools")) || (key6 === "prompts")) || (key6 === "resources")) || (key6 === "capturedBy"))) {
                            const err32 = { instancePath: instancePath + "/release/contract", schemaPath: "#/properties/release/properties/contract/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                            if (vErrors === null) {
                                vErrors = [err32];
                            }
                            else {
                                vErrors.push(err32);
                            }
                            errors++;
                        }
                    }
                    if (data33.digest !== undefined) {
                        if (!(validate245(data33.digest, { instancePath: instancePath + "/release/contract/digest" }))) {
                            vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors);
                            errors = vErrors.length;
                        }
                    }
                    if (data33.tools !== undefined) {
                        if (!(validate243(data33.tools, { instancePath: instancePath + "/release/contract/tools" }))) {
                            vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
                            errors = vErrors.length;
                        }
                    }
                    if (data33.prompts !== undefined) {
                        if (!(validate243(data33.prompts, { instancePath: instancePath + "/release/contract/prompts" }))) {
                            vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
                            errors = vErrors.length;
                        }
                    }
                    if (data33.resources !== undefined) {
                        if (!(validate243(data33.resources, { instancePath: instancePath + "/release/contract/resources" }))) {
                            vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
                            errors = vErrors.length;
                        }
                    }
                    if (data33.capturedBy !== undefined) {
                        if (!(data33.capturedBy === "file")) {
                            const err33 = { instancePath: instancePath + "/release/contract/capturedBy", schemaPath: "#/properties/release/properties/contract/properties/capturedBy/enum", keyword: "enum", params: { allowedValues: schema58.properties.release.properties.contract.properties.capturedBy.enum } };
                            if (vErrors === null) {
                                vErrors = [err33];
                            }
                            else {
                                vErrors.push(err33);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err34 = { instancePath: instancePath + "/release/contract", schemaPath: "#/properties/release/properties/contract/type", keyword: "type", params: { type: "object" } };
                    if (vErrors === null) {
                        vErrors = [err34];
                    }
                    else {
                        vErrors.push(err34);
                    }
                    errors++;
                }
            }
        }
        else {
            const err35 = { instancePath: instancePath + "/release", schemaPath: "#/properties/release/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
                vErrors = [err35];
            }
            else {
                vErrors.push(err35);
            }
            errors++;
        }
    }
}
else {
    const err36 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err36];
    }
    else {
        vErrors.push(err36);
    }
    errors++;
} validate178.errors = vErrors; return errors === 0; }
const acknowledgement = validate260;
function validate260(data, { instancePath = "" } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.from === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.contracts === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contracts" } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    if (data.reason === undefined) {
        const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" } };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(((((key0 === "from") || (key0 === "contracts")) || (key0 === "reason")) || (key0 === "by")) || (key0 === "until"))) {
            const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    if (data.from !== undefined) {
        if (!(validate168(data.from, { instancePath: instancePath + "/from" }))) {
            vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
            errors = vErrors.length;
        }
    }
    if (data.contracts !== undefined) {
        let data1 = data.contracts;
        if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.from === undefined) {
                const err4 = { instancePath: instancePath + "/contracts", schemaPath: "#/properties/contracts/required", keyword: "required", params: { missingProperty: "from" } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
            if (data1.to === undefined) {
                const err5 = { instancePath: instancePath + "/contracts", schemaPath: "#/properties/contracts/required", keyword: "required", params: { missingProperty: "to" } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
            for (const key1 in data1) {
                if (!((key1 === "from") || (key1 === "to"))) {
                    const err6 = { instancePath: instancePath + "/contracts", schemaPath: "#/properties/contracts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
            }
            if (data1.from !== undefined) {
                if (!(validate245(data1.from, { instancePath: instancePath + "/contracts/from" }))) {
                    vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors);
                    errors = vErrors.length;
                }
            }
            if (data1.to !== undefined) {
                if (!(validate245(data1.to, { instancePath: instancePath + "/contracts/to" }))) {
                    vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err7 = { instancePath: instancePath + "/contracts", schemaPath: "#/properties/contracts/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
    }
    if (data.reason !== undefined) {
        if (!(validate43(data.reason, { instancePath: instancePath + "/reason" }))) {
            vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
            errors = vErrors.length;
        }
    }
    if (data.by !== undefined) {
        let data5 = data.by;
        if (typeof data5 === "string") {
            if (data5.length > 200) {
                const err8 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/maxLength", keyword: "maxLength", params: { limit: 200 } };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
            if (data5.length < 1) {
                const err9 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/minLength", keyword: "minLength", params: { limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
            if (!pattern47.test(data5)) {
                const err10 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" } };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        else {
            const err11 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
    }
    if (data.until !== undefined) {
        if (!(validate91(data.until, { instancePath: instancePath + "/until" }))) {
            vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
            errors = vErrors.length;
        }
    }
}
else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
        vErrors = [err12];
    }
    else {
        vErrors.push(err12);
    }
    errors++;
} validate260.errors = vErrors; return errors === 0; }


/***/ })

};
;