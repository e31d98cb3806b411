"use strict";
exports.id = 1397;
exports.ids = [1397,1194,8813];
exports.modules = {

/***/ 49301:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseJson: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99547);
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(jsonc_parser__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _trap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34288);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95295);



/** Reads JSON with the place of every node. What JSON.parse refuses is refused here. */
function parseJson(text) {
    if (text.trim() === "") {
        return { traps: [{ rule: "convention/empty", start: 0, end: 0, message: "the file is empty" }] };
    }
    const errors = [];
    const root = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(text, errors, {
        disallowComments: true,
        allowTrailingComma: false,
        allowEmptyContent: false,
    });
    const [error] = errors;
    if (error || !root)
        return syntax(error ? reason(error) : "there is nothing in it", error?.offset ?? 0, error?.length);
    try {
        JSON.parse(text);
    }
    catch {
        return syntax("a value is not written as JSON demands", root.offset, 1);
    }
    const budget = { nodes: 0 };
    const tree = build(root, budget, 1);
    return (0,_trap_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)(tree, [], budget);
}
function syntax(message, start, length = 1) {
    const end = start + Math.max(1, length);
    return {
        traps: [{ rule: "convention/syntax", start, end, message: `this is not valid JSON: ${message}` }],
    };
}
/** `CommaExpected` as `comma expected`. */
function reason(error) {
    return (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.printParseErrorCode)(error.error)
        .replace(/([a-z])([A-Z])/g, "$1 $2")
        .toLowerCase();
}
function build(node, budget, depth) {
    const start = node.offset;
    const end = node.offset + node.length;
    const isCollection = node.type === "object" || node.type === "array";
    if (!(0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .UO)(budget, isCollection, depth))
        return { kind: "scalar", start, end, value: null };
    if (!isCollection)
        return { kind: "scalar", start, end, value: node.value };
    const children = node.children ?? [];
    if (node.type === "array") {
        return { kind: "list", start, end, items: children.map((child) => build(child, budget, depth + 1)) };
    }
    const entries = [];
    for (const { children: [key, value] = [] } of children) {
        if (!key || !value)
            continue;
        entries.push({
            key: String(key.value),
            start: key.offset,
            end: key.offset + key.length,
            value: build(value, budget, depth + 1),
        });
    }
    return { kind: "map", start, end, entries };
}


/***/ }),

/***/ 11232:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   S7: () => (/* binding */ lengthOnLine),
/* harmony export */   t$: () => (/* binding */ positionAt)
/* harmony export */ });
function linesOf(text) {
    const starts = [0];
    for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1))
        starts.push(at + 1);
    return starts;
}
/** Line and column of an offset, both from 1; columns count UTF-16 units. */
function positionAt(lines, offset) {
    let low = 0;
    let high = lines.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((lines[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return { line: low + 1, column: offset - (lines[low] ?? 0) + 1 };
}
/** The length of an extent as far as it stays on the line where it begins, at least 1. */
function lengthOnLine(text, start, end) {
    const found = text.indexOf("\n", start);
    const stop = Math.min(end, found === -1 ? text.length : found);
    return Math.max(1, text.slice(start, stop).trimEnd().length);
}


/***/ }),

/***/ 41194:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readPrecise: () => (/* binding */ readPrecise),
  spotOf: () => (/* binding */ spotOf)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./.build/convention/json-precise.js
var json_precise = __webpack_require__(49301);
// EXTERNAL MODULE: ./.build/convention/limits.js
var limits = __webpack_require__(95607);
// EXTERNAL MODULE: ./.build/convention/lines.js
var convention_lines = __webpack_require__(11232);
// EXTERNAL MODULE: ./.build/convention/rules.js + 1 modules
var rules = __webpack_require__(53616);
// EXTERNAL MODULE: ./.build/convention/text.js
var convention_text = __webpack_require__(52604);
// EXTERNAL MODULE: ./.build/convention/trap.js
var trap = __webpack_require__(34288);
// EXTERNAL MODULE: ./.build/convention/tree.js
var convention_tree = __webpack_require__(95295);
// EXTERNAL MODULE: ./.build/convention/wording.js
var wording = __webpack_require__(18135);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./.build/convention/yaml-precise.js




/** Reads YAML 1.2 (core schema) with the place of every node; whatever the convention refuses is a trap. */
function parseYaml(text) {
    const document = (0,dist.parseDocument)(text, {
        version: "1.2",
        schema: "core",
        merge: false,
        // Found by ourselves: here it takes quadratic time.
        uniqueKeys: false,
        prettyErrors: false,
        logLevel: "error",
    });
    const directive = /^%.*$/m.exec(text);
    const contents = document.contents;
    if (directive && (contents?.range[0] ?? text.length) > directive.index) {
        const end = directive.index + directive[0].length;
        const message = `the file begins with the directive ${(0,wording/* quoted */.TL)(directive[0])}`;
        return { traps: [{ rule: "convention/directive", start: directive.index, end, message }] };
    }
    const [error] = document.errors;
    if (error)
        return { traps: [syntaxTrap(error, text)] };
    if (contents === null || ((0,dist/* isScalar */.jn)(contents) && contents.value === null && contents.source === "")) {
        return { traps: [{ rule: "convention/empty", start: 0, end: 0, message: "the file is empty" }] };
    }
    const builder = { text, traps: [], budget: { nodes: 0 } };
    const tree = build(builder, contents, 1);
    return (0,trap/* parsed */.Y)(tree, builder.traps, builder.budget);
}
function syntaxTrap(error, text) {
    const [start, end] = error.pos;
    // The parser is recursive; it says so where a bomb made it stop.
    if (error.code === "RESOURCE_EXHAUSTION")
        return trap/* tooDeep */.D;
    if (error.code === "MULTIPLE_DOCS") {
        const message = "the file holds more than one document";
        return { rule: "convention/several-documents", start, end, message };
    }
    const line = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
    if (error.code === "TAB_AS_INDENT" || /^ *\t\s*$/.test(line)) {
        const tab = Math.max(text.lastIndexOf("\t", start), 0);
        return { rule: "convention/tab", start: tab, end: tab + 1, message: "the line is indented with a tab" };
    }
    const message = `this is not valid YAML: ${error.message.replace(/\.$/, "")}`;
    return { rule: "convention/syntax", start, end, message };
}
function build(builder, node, depth) {
    const [start, end] = node?.range ?? [0, 0];
    const nothing = { kind: "scalar", start, end, value: null };
    if (!(0,convention_tree/* isWithin */.UO)(builder.budget, (0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node), depth) || node === null)
        return nothing;
    checkProperties(builder, node, start);
    if ((0,dist/* isAlias */.Vj)(node))
        return nothing;
    if ((0,dist/* isScalar */.jn)(node))
        return { kind: "scalar", start, end, value: node.value };
    if ((0,dist/* isSeq */.oP)(node)) {
        const items = node.items.map((item) => build(builder, item, depth + 1));
        return { kind: "list", start, end, items };
    }
    const entries = [];
    for (const pair of node.items) {
        const key = keyOf(builder, pair.key);
        const at = pair.key.range;
        const value = pair.value
            ? build(builder, pair.value, depth + 1)
            : { kind: "scalar", start: at[1], end: at[1], value: null };
        entries.push({ key, start: at[0], end: at[1], value });
    }
    return { kind: "map", start, end, entries };
}
/** Anchors, aliases and tags; a node's own extent begins behind them. */
function checkProperties(builder, node, start) {
    if ((0,dist/* isAlias */.Vj)(node)) {
        const [from, to] = node.range;
        const message = `the alias *${node.source.slice(0, 60)} stands for a value elsewhere`;
        builder.traps.push({ rule: "convention/alias", start: from, end: to, message });
        return;
    }
    if (node.anchor !== undefined) {
        const at = before(builder.text, "&", start);
        const message = `the anchor &${node.anchor.slice(0, 60)} names a value to repeat it elsewhere`;
        builder.traps.push({ rule: "convention/alias", start: at, end: at + node.anchor.length + 1, message });
    }
    if (node.tag !== undefined) {
        const at = before(builder.text, "!", start);
        const message = "a tag says what kind of value this is";
        builder.traps.push({ rule: "convention/tag", start: at, end: at + 1, message });
    }
}
/** The last mark before a node, which is where its anchor or tag begins. */
function before(text, mark, start) {
    if (text.charAt(start) === mark)
        return start;
    let at = text.lastIndexOf(mark, start);
    while (mark === "!" && at > 0 && /[!\w]/.test(text.charAt(at - 1)))
        at -= 1;
    return Math.max(at, 0);
}
function keyOf(builder, node) {
    builder.budget.nodes += 1;
    checkProperties(builder, node, node.range[0]);
    const [start, end] = node.range;
    const source = builder.text.slice(start, end);
    if ((0,dist/* isScalar */.jn)(node) && typeof node.value === "string") {
        if (node.value === "<<" && node.type === "PLAIN") {
            const message = "<< means to merge another map in here";
            builder.traps.push({ rule: "convention/merge-key", start, end, message });
        }
        return node.value;
    }
    if ((0,dist/* isAlias */.Vj)(node))
        return "";
    if ((0,dist/* isScalar */.jn)(node) && typeof node.value === "number") {
        const isVersion = /^\d+\.\d+$/.test(source);
        const message = `the key ${source.slice(0, 60)} is read as the number ${node.value}`;
        const hint = isVersion
            ? `versions have three parts and are text: write ${(0,wording/* quoted */.TL)(`${source}.0`)}, or what was meant`
            : `put it in quotes: ${(0,wording/* quoted */.TL)(source)}`;
        builder.traps.push({
            rule: isVersion ? "convention/version-not-text" : "convention/key-not-text",
            start,
            end,
            message,
            hint,
        });
        return source;
    }
    const what = (0,dist/* isScalar */.jn)(node) ? `is read as ${String(node.value)}` : "is a map or a list";
    const message = `the key ${(0,wording/* quoted */.TL)(source)} ${what}, not as text`;
    builder.traps.push({ rule: "convention/key-not-text", start, end, message });
    return source;
}

;// CONCATENATED MODULE: ./.build/convention/precise.js










/**
 * Reads YAML or JSON (by the file's name) with the place of every node and with every trap as a finding.
 * Slow, about 300 us for a small file: only for what the fast readers leave, and for what is reported.
 */
function readPrecise(file, bytes) {
    const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8");
    const text = raw.startsWith("\ufeff") ? raw.slice(1) : raw;
    const lines = (0,convention_lines/* linesOf */.Dx)(text);
    const empty = { file, text, lines, value: undefined };
    const unreadable = bytesTrap(file, bytes) ?? characterTrap(file, text, lines);
    if (unreadable)
        return { ...empty, findings: [unreadable] };
    const findings = [];
    if (raw !== text) {
        findings.push((0,rules/* conventionFinding */.Zv)("convention/byte-order-mark", (0,rules/* fileSpot */.$s)(file), "the file begins with a byte order mark"));
    }
    const carriage = text.indexOf("\r");
    if (carriage !== -1) {
        const spot = { file, ...(0,convention_lines/* positionAt */.t$)(lines, carriage) };
        const message = "lines end with a carriage return and a line feed";
        findings.push((0,rules/* conventionFinding */.Zv)("convention/line-endings", spot, message));
    }
    const { tree, traps } = parse(file, text);
    const all = [...traps, ...(tree ? keyTraps(tree) : [])];
    for (const trap of all.slice(0, limits/* maxFindings */.TM))
        findings.push(findingOf(trap, { file, text, lines }));
    const rest = all[limits/* maxFindings */.TM];
    if (rest) {
        const message = `${all.length - limits/* maxFindings */.TM} more things of this kind are wrong with this file`;
        findings.push(findingOf({ ...rest, message }, { file, text, lines }));
    }
    const value = tree && all.length === 0 ? (0,convention_tree/* plainValue */._y)(tree) : undefined;
    return { file, text, lines, ...(tree && { tree }), value, findings };
}
/** The place of a path, for carets and annotations. */
function spotOf(document, path, part = "value") {
    const { file, text, lines, tree } = document;
    if (!tree)
        return { ...(0,rules/* fileSpot */.$s)(file), path };
    const { start, end } = (0,convention_tree/* extentOf */.OY)(tree, path, part);
    return { file, ...(0,convention_lines/* positionAt */.t$)(lines, start), length: (0,convention_lines/* lengthOnLine */.S7)(text, start, end), path, part };
}
function parse(file, text) {
    try {
        return file.endsWith(".json") ? (0,json_precise.parseJson)(text) : parseYaml(text);
    }
    catch (error) {
        // The parsers are recursive; a bomb ends here and not the process.
        if (!(error instanceof RangeError))
            throw error;
        return { traps: [trap/* tooDeep */.D] };
    }
}
function findingOf(trap, { file, text, lines }) {
    const spot = { file, ...(0,convention_lines/* positionAt */.t$)(lines, trap.start), length: (0,convention_lines/* lengthOnLine */.S7)(text, trap.start, trap.end) };
    return (0,rules/* conventionFinding */.Zv)(trap.rule, spot, trap.message, trap.hint);
}
/** Keys that stand twice, and keys that are no names. */
function keyTraps(tree) {
    if (tree.kind === "scalar")
        return [];
    if (tree.kind === "list")
        return tree.items.flatMap(keyTraps);
    const traps = [];
    const seen = new Set();
    for (const { key, start, end, value } of tree.entries) {
        if (limits/* forbiddenKeys */.kW.has(key)) {
            const message = `the key ${(0,wording/* quoted */.TL)(key)} means something to programs themselves`;
            traps.push({ rule: "convention/forbidden-key", start, end, message });
        }
        else if (seen.has(key)) {
            const message = `the key ${(0,wording/* quoted */.TL)(key)} stands twice in the same map`;
            traps.push({ rule: "convention/duplicate-key", start, end, message });
        }
        seen.add(key);
        traps.push(...keyTraps(value));
    }
    return traps;
}
function bytesTrap(file, bytes) {
    if (bytes.length > limits/* maxFileSize */.o2) {
        return (0,rules/* conventionFinding */.Zv)("convention/too-large", (0,rules/* fileSpot */.$s)(file), "the file is larger than 1 MiB");
    }
    if ((0,external_node_buffer_.isUtf8)(bytes))
        return undefined;
    const { line, part } = brokenLine(bytes);
    const column = new TextDecoder("utf-8", { ignoreBOM: true }).decode(part).indexOf("\ufffd") + 1;
    return (0,rules/* conventionFinding */.Zv)("convention/encoding", { file, line, column }, "a byte here is not UTF-8");
}
/** The first line that is not UTF-8; a line feed is never part of a longer character. */
function brokenLine(bytes) {
    let start = 0;
    for (let line = 1;; line++) {
        const found = bytes.indexOf(0x0a, start);
        const part = bytes.subarray(start, found === -1 ? bytes.length : found);
        if (found === -1 || !(0,external_node_buffer_.isUtf8)(part))
            return { line, part };
        start = found + 1;
    }
}
function characterTrap(file, text, lines) {
    const nul = text.indexOf("\0");
    const at = nul === -1 ? text.search(convention_text/* hiddenCharacters */.x) : nul;
    if (at === -1)
        return undefined;
    const rule = nul === -1 ? "convention/control-character" : "convention/nul-byte";
    const code = text.charCodeAt(at).toString(16).toUpperCase().padStart(4, "0");
    const message = nul === -1 ? `a character that cannot be seen, U+${code}, stands here` : "a NUL byte stands here";
    return (0,rules/* conventionFinding */.Zv)(rule, { file, ...(0,convention_lines/* positionAt */.t$)(lines, at) }, message);
}


/***/ }),

/***/ 61397:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  schemaFindings: () => (/* binding */ schemaFindings)
});

;// CONCATENATED MODULE: ./.build/convention/validators/expectations.js
const expectations = {
    "headgate": {
        "$defs": {
            "actor": {
                "expected": "must be a person (@octocat), a team (@acme/platform) or a role (role:maintain)",
                "example": "@octocat"
            },
            "analyses": {
                "example": {
                    "queue": {
                        "type": "prometheus",
                        "query": "sum(mcp_queue{server=\"{server}\",version=\"{version}\"})",
                        "successCondition": "result < 100"
                    }
                },
                "additionalProperties": {
                    "$ref": "#/$defs/analysis"
                },
                "propertyNames": {
                    "expected": "must be lower-case letters, digits and dashes, beginning with a letter; probe is the server's own"
                }
            },
            "analysis": {
                "expected": "must be an analysis of type prometheus or http",
                "example": {
                    "type": "http",
                    "url": "https://{address}/ready"
                },
                "tag": "type",
                "oneOf": [
                    {
                        "$ref": "#/$defs/prometheusAnalysis"
                    },
                    {
                        "$ref": "#/$defs/httpAnalysis"
                    }
                ]
            },
            "approvals": {
                "example": {
                    "count": 1,
                    "from": [
                        "@octocat",
                        "@acme/release-managers"
                    ]
                },
                "properties": {
                    "count": {
                        "expected": "must be a whole number, 0 to 100",
                        "example": 1
                    },
                    "from": {
                        "example": [
                            "@octocat",
                            "@acme/release-managers"
                        ],
                        "items": {
                            "$ref": "#/$defs/actor"
                        }
                    }
                }
            },
            "brief": {
                "expected": "must be a duration such as 500ms or 2s",
                "example": "500ms"
            },
            "commandTarget": {
                "example": {
                    "type": "command",
                    "command": "./deploy.sh"
                },
                "properties": {
                    "type": {
                        "example": "command",
                        "const": "command"
                    },
                    "command": {
                        "expected": "must be a command",
                        "example": "./deploy.sh"
                    },
                    "args": {
                        "example": [
                            "--environment",
                            "production"
                        ],
                        "items": {
                            "expected": "must be text"
                        }
                    },
                    "timeout": {
                        "$ref": "#/$defs/duration",
                        "example": "10m"
                    }
                }
            },
            "condition": {
                "expected": "must be an expression such as result <= 0.05",
                "example": "result <= 0.05"
            },
            "convention": {
                "expected": "must be 1, the version of the convention that this Headgate knows",
                "example": 1,
                "const": 1
            },
            "deadline": {
                "expected": "must be a date such as 2026-12-31",
                "example": "2026-12-31"
            },
            "deployers": {
                "example": [
                    "@octocat",
                    "@acme/platform"
                ],
                "items": {
                    "$ref": "#/$defs/actor"
                }
            },
            "drift": {
                "example": {
                    "contract": "rollback",
                    "every": "6h"
                },
                "properties": {
                    "contract": {
                        "expected": "must be alert, rollback or off",
                        "example": "rollback"
                    },
                    "every": {
                        "expected": "must be a duration of at least a minute, such as 1h, 24h or 7d",
                        "example": "24h"
                    }
                }
            },
            "duration": {
                "expected": "must be a duration such as 30s, 15m, 24h or 7d",
                "example": "30s"
            },
            "haproxyTarget": {
                "example": {
                    "type": "haproxy",
                    "address": "{version}.weather.internal:8080",
                    "socket": "/run/haproxy/admin.sock",
                    "reload": [
                        "systemctl",
                        "reload",
                        "haproxy"
                    ]
                },
                "properties": {
                    "type": {
                        "example": "haproxy",
                        "const": "haproxy"
                    },
                    "path": {
                        "$ref": "#/$defs/path",
                        "example": "haproxy/{environment}/{server}.cfg"
                    },
                    "backend": {
                        "expected": "must be letters, digits, dots, dashes and underscores, with {server} and {environment}",
                        "example": "{server}"
                    },
                    "bind": {
                        "expected": "must be an address such as 127.0.0.1:8081, :8081 or unix@/run/weather.sock",
                        "example": "127.0.0.1:8081"
                    },
                    "address": {
                        "expected": "must be HOST:PORT, with {server}, {environment}, {version} and {variant}",
                        "example": "{version}.weather.internal:8080"
                    },
                    "tls": {
                        "expected": "must be true, false or {ca, verify, name}",
                        "example": true,
                        "properties": {
                            "ca": {
                                "expected": "must be an absolute path",
                                "example": "/etc/ssl/internal.pem"
                            },
                            "verify": {
                                "expected": "must be true or false",
                                "example": true
                            },
                            "name": {
                                "expected": "must be a host name",
                                "example": "weather.internal"
                            }
                        }
                    },
                    "socket": {
                        "expected": "must be an absolute path or a port such as 127.0.0.1:9999",
                        "example": "/run/haproxy/admin.sock"
                    },
                    "reload": {
                        "expected": "must be a command with its arguments, or {master: SOCKET}",
                        "example": [
                            "systemctl",
                            "reload",
                            "haproxy"
                        ],
                        "properties": {
                            "master": {
                                "expected": "must be an absolute path or a port such as 127.0.0.1:9998",
                                "example": "/run/haproxy-master.sock"
                            }
                        },
                        "items": {
                            "expected": "must be a command or an argument"
                        }
                    },
                    "binary": {
                        "expected": "must be a command",
                        "example": "/usr/sbin/haproxy"
                    },
                    "check": {
                        "expected": "must be true, false or {path, interval}",
                        "example": {
                            "path": "/health",
                            "interval": "5s"
                        },
                        "properties": {
                            "path": {
                                "expected": "must be a path such as /health",
                                "example": "/health"
                            },
                            "interval": {
                                "$ref": "#/$defs/duration",
                                "example": "2s"
                            }
                        }
                    },
                    "affinity": {
                        "expected": "must be principal, session or none",
                        "example": "principal"
                    },
                    "sessions": {
                        "expected": "must be {size, expire, peers}",
                        "example": {
                            "size": 200000,
                            "expire": "12h"
                        },
                        "properties": {
                            "size": {
                                "expected": "must be a whole number, 100 to 10000000",
                                "example": 100000
                            },
                            "expire": {
                                "$ref": "#/$defs/duration",
                                "example": "24h"
                            },
                            "peers": {
                                "expected": "must be a port of this machine, or the name of a peers section",
                                "example": "balancers"
                            }
                        }
                    },
                    "ab": {
                        "example": [
                            {
                                "header": "X-Beta",
                                "value": "yes",
                                "version": "1.2.0"
                            }
                        ],
                        "items": {
                            "expected": "must be {header, value, version}",
                            "example": {
                                "header": "X-Beta",
                                "value": "yes",
                                "version": "1.2.0"
                            },
                            "properties": {
                                "header": {
                                    "expected": "must be letters, digits and dashes",
                                    "example": "X-Beta"
                                },
                                "value": {
                                    "expected": "must be letters, digits and ._~:@/+=-",
                                    "example": "yes"
                                },
                                "version": {
                                    "expected": "must be a version",
                                    "example": "1.2.0"
                                },
                                "server": {
                                    "$ref": "#/$defs/id",
                                    "example": "weather"
                                }
                            }
                        }
                    },
                    "evict": {
                        "expected": "must be true or false",
                        "example": true
                    },
                    "drain": {
                        "$ref": "#/$defs/duration",
                        "example": "1h"
                    }
                }
            },
            "httpAnalysis": {
                "example": {
                    "type": "http",
                    "url": "https://{address}/ready",
                    "status": 200,
                    "latency": "500ms"
                },
                "properties": {
                    "type": {
                        "example": "http",
                        "const": "http"
                    },
                    "url": {
                        "$ref": "#/$defs/urlTemplate"
                    },
                    "status": {
                        "expected": "must be an HTTP status such as 200, or a list of them",
                        "example": 200,
                        "items": {
                            "expected": "must be an HTTP status such as 200"
                        }
                    },
                    "latency": {
                        "$ref": "#/$defs/brief",
                        "example": "500ms"
                    },
                    "successCondition": {
                        "$ref": "#/$defs/condition",
                        "example": "result.status == 'ok'"
                    },
                    "failureCondition": {
                        "$ref": "#/$defs/condition",
                        "example": "result.queue > 100"
                    },
                    "failureLimit": {
                        "expected": "must be a whole number, 0 to 99",
                        "example": 1
                    },
                    "count": {
                        "expected": "must be a whole number, 1 to 100",
                        "example": 3
                    },
                    "interval": {
                        "$ref": "#/$defs/duration",
                        "example": "10s"
                    },
                    "timeout": {
                        "$ref": "#/$defs/duration",
                        "example": "10s"
                    },
                    "dryRun": {
                        "example": true
                    }
                }
            },
            "id": {
                "expected": "must be a DNS label: lower-case letters, digits and dashes, at most 63",
                "example": "weather"
            },
            "kubernetesTarget": {
                "example": {
                    "type": "kubernetes",
                    "namespace": "mcp",
                    "gateway": {
                        "name": "public",
                        "hostname": "mcp.acme.dev"
                    }
                },
                "properties": {
                    "type": {
                        "example": "kubernetes",
                        "const": "kubernetes"
                    },
                    "namespace": {
                        "$ref": "#/$defs/id",
                        "example": "mcp"
                    },
                    "context": {
                        "expected": "must be the name of a kubeconfig context",
                        "example": "production"
                    },
                    "gateway": {
                        "example": {
                            "name": "public",
                            "hostname": "mcp.acme.dev"
                        },
                        "properties": {
                            "name": {
                                "$ref": "#/$defs/id",
                                "example": "public"
                            },
                            "namespace": {
                                "$ref": "#/$defs/id",
                                "example": "gateways"
                            },
                            "hostname": {
                                "expected": "must be a host name such as mcp.acme.dev",
                                "example": "mcp.acme.dev"
                            }
                        }
                    },
                    "replicas": {
                        "expected": "must be a whole number, 0 to 1000",
                        "example": 2
                    }
                }
            },
            "mcpTarget": {
                "example": {
                    "type": "mcp",
                    "scope": "project"
                },
                "properties": {
                    "type": {
                        "example": "mcp",
                        "const": "mcp"
                    },
                    "scope": {
                        "expected": "must be project, global, mcprc, vscode or cursor",
                        "example": "project"
                    },
                    "path": {
                        "$ref": "#/$defs/path",
                        "example": "tools/.mcp.json"
                    },
                    "entry": {
                        "expected": "must be letters, digits, dashes and underscores",
                        "example": "weather"
                    },
                    "entries": {
                        "example": {
                            "weather": "Weather_EU"
                        },
                        "additionalProperties": {
                            "expected": "must be letters, digits, dots, dashes and underscores"
                        },
                        "propertyNames": {
                            "expected": "must be the id of a server"
                        }
                    },
                    "launcher": {
                        "example": [
                            "npx",
                            "headgate"
                        ],
                        "items": {
                            "expected": "must be a command or an argument"
                        }
                    }
                }
            },
            "override": {
                "example": {
                    "rule": "promotion/soak",
                    "reason": "fixes the outage of 20 November",
                    "until": "2026-11-21"
                },
                "properties": {
                    "rule": {
                        "expected": "must be the id of a rule such as promotion/soak",
                        "example": "promotion/soak"
                    },
                    "advisory": {
                        "expected": "must be the id of an advisory such as GHSA-35jh-r3h4-6jhm",
                        "example": "GHSA-35jh-r3h4-6jhm"
                    },
                    "reason": {
                        "$ref": "#/$defs/reason"
                    },
                    "until": {
                        "$ref": "#/$defs/deadline",
                        "example": "2026-12-31"
                    }
                }
            },
            "overrides": {
                "example": [
                    {
                        "rule": "promotion/soak",
                        "reason": "fixes the outage of 20 November",
                        "until": "2026-11-21"
                    }
                ],
                "items": {
                    "$ref": "#/$defs/override"
                }
            },
            "path": {
                "expected": "must be a path inside the repository, with forward slashes",
                "example": ".mcp.json"
            },
            "prometheus": {
                "example": {
                    "address": "https://prometheus.acme.dev",
                    "authorization": "PROMETHEUS_AUTHORIZATION"
                },
                "properties": {
                    "address": {
                        "expected": "must be an address such as https://prometheus.acme.dev, without a name or password in it",
                        "example": "https://prometheus.acme.dev"
                    },
                    "authorization": {
                        "expected": "must be the name of an environment variable, not a value",
                        "example": "PROMETHEUS_AUTHORIZATION"
                    }
                }
            },
            "prometheusAnalysis": {
                "example": {
                    "type": "prometheus",
                    "query": "sum(rate(errors_total{version=\"{version}\"}[5m]))",
                    "failureCondition": "result > 0.1"
                },
                "properties": {
                    "type": {
                        "example": "prometheus",
                        "const": "prometheus"
                    },
                    "query": {
                        "expected": "must be a PromQL query",
                        "example": "sum(rate(errors_total{version=\"{version}\"}[5m]))"
                    },
                    "address": {
                        "expected": "must be an address such as https://prometheus.acme.dev, without a name or password in it",
                        "example": "https://prometheus.acme.dev"
                    },
                    "authorization": {
                        "expected": "must be the name of an environment variable, not a value",
                        "example": "PROMETHEUS_AUTHORIZATION"
                    },
                    "successCondition": {
                        "$ref": "#/$defs/condition"
                    },
                    "failureCondition": {
                        "$ref": "#/$defs/condition",
                        "example": "result > 0.1"
                    },
                    "failureLimit": {
                        "expected": "must be a whole number, 0 to 99",
                        "example": 1
                    },
                    "count": {
                        "expected": "must be a whole number, 1 to 100",
                        "example": 3
                    },
                    "interval": {
                        "$ref": "#/$defs/duration",
                        "example": "10s"
                    },
                    "timeout": {
                        "$ref": "#/$defs/duration",
                        "example": "10s"
                    },
                    "dryRun": {
                        "example": true
                    }
                }
            },
            "reason": {
                "expected": "must be a sentence that says why",
                "example": "fixes the outage of 20 November"
            },
            "registryTarget": {
                "example": {
                    "type": "registry",
                    "path": "registry"
                },
                "properties": {
                    "type": {
                        "example": "registry",
                        "const": "registry"
                    },
                    "path": {
                        "$ref": "#/$defs/path",
                        "example": "registry"
                    }
                }
            },
            "require": {
                "example": {
                    "signature": true,
                    "vulnerabilities": "high",
                    "contract": "semver"
                },
                "properties": {
                    "signature": {
                        "expected": "must be true or false",
                        "example": true
                    },
                    "vulnerabilities": {
                        "expected": "must be low, medium, high or critical",
                        "example": "high"
                    },
                    "contract": {
                        "expected": "must be semver",
                        "example": "semver"
                    }
                }
            },
            "rollback": {
                "example": {
                    "automatic": true,
                    "maxAge": "7d"
                },
                "properties": {
                    "automatic": {
                        "expected": "must be true or false",
                        "example": true
                    },
                    "maxAge": {
                        "$ref": "#/$defs/duration",
                        "example": "7d"
                    },
                    "maxFailures": {
                        "expected": "must be a whole number, 1 to 1000",
                        "example": 3
                    }
                }
            },
            "soak": {
                "$ref": "#/$defs/duration",
                "example": "24h"
            },
            "span": {
                "expected": "must be days and hours such as Mon-Fri 09:00-16:00, or dates such as 2026-12-20/2027-01-03",
                "example": "Mon-Fri 09:00-16:00"
            },
            "strategy": {
                "example": {
                    "type": "canary",
                    "steps": [
                        5,
                        25,
                        50
                    ],
                    "interval": "15m",
                    "watch": "1h"
                },
                "properties": {
                    "type": {
                        "expected": "must be immediate, blue_green, canary or rolling",
                        "example": "canary"
                    },
                    "steps": {
                        "example": [
                            5,
                            25,
                            50
                        ],
                        "items": {
                            "expected": "must be a whole number of percent, 0 to 99; 100 is implied"
                        }
                    },
                    "interval": {
                        "$ref": "#/$defs/duration",
                        "example": "15m"
                    },
                    "watch": {
                        "$ref": "#/$defs/duration",
                        "example": "1h"
                    },
                    "analysis": {
                        "example": [
                            "probe",
                            "error-rate"
                        ],
                        "items": {
                            "expected": "must be the name of an analysis such as probe"
                        }
                    },
                    "keep": {
                        "$ref": "#/$defs/duration",
                        "example": "1h"
                    },
                    "pauses": {
                        "example": [
                            25
                        ],
                        "items": {
                            "expected": "must be a whole number of percent, 0 to 99: one of the steps"
                        }
                    },
                    "maxParallel": {
                        "expected": "must be a whole number, 1 to 50",
                        "example": 2
                    },
                    "maxFailures": {
                        "expected": "must be a whole number, 0 to 50",
                        "example": 1
                    }
                }
            },
            "target": {
                "expected": "must be a target of type mcp, kubernetes, haproxy, registry or command",
                "example": {
                    "type": "mcp",
                    "scope": "project"
                },
                "tag": "type",
                "oneOf": [
                    {
                        "$ref": "#/$defs/mcpTarget"
                    },
                    {
                        "$ref": "#/$defs/kubernetesTarget"
                    },
                    {
                        "$ref": "#/$defs/haproxyTarget"
                    },
                    {
                        "$ref": "#/$defs/registryTarget"
                    },
                    {
                        "$ref": "#/$defs/commandTarget"
                    }
                ]
            },
            "targets": {
                "example": [
                    {
                        "type": "mcp",
                        "scope": "project"
                    }
                ],
                "items": {
                    "$ref": "#/$defs/target"
                }
            },
            "urlTemplate": {
                "expected": "must be an address such as https://{address}/health, without a name or password in it",
                "example": "https://{address}/health"
            },
            "variables": {
                "example": {
                    "LOG_LEVEL": "warn",
                    "TIMEOUT": "30000"
                },
                "additionalProperties": {
                    "expected": "must be text"
                },
                "propertyNames": {
                    "expected": "must be letters, digits and underscores, not beginning with a digit"
                }
            },
            "versions": {
                "example": {
                    "prerelease": false,
                    "downgrade": false
                },
                "properties": {
                    "prerelease": {
                        "expected": "must be true or false",
                        "example": false
                    },
                    "downgrade": {
                        "expected": "must be true or false",
                        "example": false
                    },
                    "unpackaged": {
                        "expected": "must be true or false",
                        "example": true
                    }
                }
            },
            "window": {
                "expected": "must have exactly one of allow and deny, and beside it at most timezone and reason",
                "example": {
                    "allow": "Mon-Fri 09:00-16:00",
                    "timezone": "Europe/Berlin"
                },
                "properties": {
                    "allow": {
                        "$ref": "#/$defs/span"
                    },
                    "deny": {
                        "$ref": "#/$defs/span"
                    },
                    "timezone": {
                        "expected": "must be the name of a time zone such as Europe/Berlin",
                        "example": "Europe/Berlin"
                    },
                    "reason": {
                        "$ref": "#/$defs/reason",
                        "example": "year-end freeze"
                    }
                }
            },
            "windows": {
                "example": [
                    {
                        "allow": "Mon-Fri 09:00-16:00",
                        "timezone": "Europe/Berlin"
                    }
                ],
                "items": {
                    "$ref": "#/$defs/window"
                }
            }
        },
        "example": {
            "headgate": 1,
            "variables": {
                "REGION": "eu"
            },
            "teams": {
                "@acme/platform": [
                    "@octocat"
                ]
            },
            "defaults": {
                "rollback": {
                    "maxAge": "14d"
                }
            }
        },
        "properties": {
            "headgate": {
                "$ref": "#/$defs/convention"
            },
            "variables": {
                "$ref": "#/$defs/variables",
                "example": {
                    "REGION": "eu"
                }
            },
            "teams": {
                "example": {
                    "@acme/platform": [
                        "@octocat",
                        "@hubot"
                    ]
                },
                "additionalProperties": {
                    "items": {
                        "expected": "must be a person such as @octocat"
                    }
                },
                "propertyNames": {
                    "expected": "must be a team's name such as platform or @acme/platform"
                }
            },
            "defaults": {
                "example": {
                    "rollback": {
                        "maxAge": "14d"
                    },
                    "strategy": {
                        "type": "blue_green"
                    }
                },
                "properties": {
                    "soak": {
                        "$ref": "#/$defs/soak"
                    },
                    "versions": {
                        "$ref": "#/$defs/versions"
                    },
                    "approvals": {
                        "$ref": "#/$defs/approvals"
                    },
                    "deployers": {
                        "$ref": "#/$defs/deployers"
                    },
                    "windows": {
                        "$ref": "#/$defs/windows"
                    },
                    "strategy": {
                        "$ref": "#/$defs/strategy"
                    },
                    "require": {
                        "$ref": "#/$defs/require"
                    },
                    "rollback": {
                        "$ref": "#/$defs/rollback"
                    },
                    "drift": {
                        "$ref": "#/$defs/drift"
                    },
                    "variables": {
                        "$ref": "#/$defs/variables"
                    },
                    "targets": {
                        "$ref": "#/$defs/targets"
                    }
                }
            },
            "overrides": {
                "$ref": "#/$defs/overrides"
            },
            "sigstore": {
                "example": {
                    "trustedRoot": "sigstore/trusted_root.json"
                },
                "properties": {
                    "trustedRoot": {
                        "$ref": "#/$defs/path",
                        "example": "sigstore/trusted_root.json"
                    }
                }
            },
            "analyses": {
                "$ref": "#/$defs/analyses"
            },
            "prometheus": {
                "$ref": "#/$defs/prometheus"
            }
        }
    },
    "environment": {
        "$defs": {
            "actor": {
                "expected": "must be a person (@octocat), a team (@acme/platform) or a role (role:maintain)",
                "example": "@octocat"
            },
            "analyses": {
                "example": {
                    "queue": {
                        "type": "prometheus",
                        "query": "sum(mcp_queue{server=\"{server}\",version=\"{version}\"})",
                        "successCondition": "result < 100"
                    }
                },
                "additionalProperties": {
                    "$ref": "#/$defs/analysis"
                },
                "propertyNames": {
                    "expected": "must be lower-case letters, digits and dashes, beginning with a letter; probe is the server's own"
                }
            },
            "analysis": {
                "expected": "must be an analysis of type prometheus or http",
                "example": {
                    "type": "http",
                    "url": "https://{address}/ready"
                },
                "tag": "type",
                "oneOf": [
                    {
                        "$ref": "#/$defs/prometheusAnalysis"
                    },
                    {
                        "$ref": "#/$defs/httpAnalysis"
                    }
                ]
            },
            "approvals": {
                "example": {
                    "count": 1,
                    "from": [
                        "@octocat",
                        "@acme/release-managers"
                    ]
                },
                "properties": {
                    "count": {
                        "expected": "must be a whole number, 0 to 100",
                        "example": 1
                    },
                    "from": {
                        "example": [
                            "@octocat",
                            "@acme/release-managers"
                        ],
                        "items": {
                            "$ref": "#/$defs/actor"
                        }
                    }
                }
            },
            "brief": {
                "expected": "must be a duration such as 500ms or 2s",
                "example": "500ms"
            },
            "commandTarget": {
                "example": {
                    "type": "command",
                    "command": "./deploy.sh"
                },
                "properties": {
                    "type": {
                        "example": "command",
                        "const": "command"
                    },
                    "command": {
                        "expected": "must be a command",
                        "example": "./deploy.sh"
                    },
                    "args": {
                        "example": [
                            "--environment",
                            "production"
                        ],
                        "items": {
                            "expected": "must be text"
                        }
                    },
                    "timeout": {
                        "$ref": "#/$defs/duration",
                        "example": "10m"
                    }
                }
            },
            "condition": {
                "expected": "must be an expression such as result <= 0.05",
                "example": "result <= 0.05"
            },
            "deployers": {
                "example": [
                    "@octocat",
                    "@acme/platform"
                ],
                "items": {
                    "$ref": "#/$defs/actor"
                }
            },
            "drift": {
                "example": {
                    "contract": "rollback",
                    "every": "6h"
                },
                "properties": {
                    "contract": {
                        "expected": "must be alert, rollback or off",
                        "example": "rollback"
                    },
                    "every": {
                        "expected": "must be a duration of at least a minute, such as 1h, 24h or 7d",
                        "example": "24h"
                    }
                }
            },
            "duration": {
                "expected": "must be a duration such as 30s, 15m, 24h or 7d",
                "example": "30s"
            },
            "haproxyTarget": {
                "example": {
                    "type": "haproxy",
                    "address": "{version}.weather.internal:8080",
                    "socket": "/run/haproxy/admin.sock",
                    "reload": [
                        "systemctl",
                        "reload",
                        "haproxy"
                    ]
                },
                "properties": {
                    "type": {
                        "example": "haproxy",
                        "const": "haproxy"
                    },
                    "path": {
                        "$ref": "#/$defs/path",
                        "example": "haproxy/{environment}/{server}.cfg"
                    },
                    "backend": {
                        "expected": "must be letters, digits, dots, dashes and underscores, with {server} and {environment}",
                        "example": "{server}"
                    },
                    "bind": {
                        "expected": "must be an address such as 127.0.0.1:8081, :8081 or unix@/run/weather.sock",
                        "example": "127.0.0.1:8081"
                    },
                    "address": {
                        "expected": "must be HOST:PORT, with {server}, {environment}, {version} and {variant}",
                        "example": "{version}.weather.internal:8080"
                    },
                    "tls": {
                        "expected": "must be true, false or {ca, verify, name}",
                        "example": true,
                        "properties": {
                            "ca": {
                                "expected": "must be an absolute path",
                                "example": "/etc/ssl/internal.pem"
                            },
                            "verify": {
                                "expected": "must be true or false",
                                "example": true
                            },
                            "name": {
                                "expected": "must be a host name",
                                "example": "weather.internal"
                            }
                        }
                    },
                    "socket": {
                        "expected": "must be an absolute path or a port such as 127.0.0.1:9999",
                        "example": "/run/haproxy/admin.sock"
                    },
                    "reload": {
                        "expected": "must be a command with its arguments, or {master: SOCKET}",
                        "example": [
                            "systemctl",
                            "reload",
                            "haproxy"
                        ],
                        "properties": {
                            "master": {
                                "expected": "must be an absolute path or a port such as 127.0.0.1:9998",
                                "example": "/run/haproxy-master.sock"
                            }
                        },
                        "items": {
                            "expected": "must be a command or an argument"
                        }
                    },
                    "binary": {
                        "expected": "must be a command",
                        "example": "/usr/sbin/haproxy"
                    },
                    "check": {
                        "expected": "must be true, false or {path, interval}",
                        "example": {
                            "path": "/health",
                            "interval": "5s"
                        },
                        "properties": {
                            "path": {
                                "expected": "must be a path such as /health",
                                "example": "/health"
                            },
                            "interval": {
                                "$ref": "#/$defs/duration",
                                "example": "2s"
                            }
                        }
                    },
                    "affinity": {
                        "expected": "must be principal, session or none",
                        "example": "principal"
                    },
                    "sessions": {
                        "expected": "must be {size, expire, peers}",
                        "example": {
                            "size": 200000,
                            "expire": "12h"
                        },
                        "properties": {
                            "size": {
                                "expected": "must be a whole number, 100 to 10000000",
                                "example": 100000
                            },
                            "expire": {
                                "$ref": "#/$defs/duration",
                                "example": "24h"
                            },
                            "peers": {
                                "expected": "must be a port of this machine, or the name of a peers section",
                                "example": "balancers"
                            }
                        }
                    },
                    "ab": {
                        "example": [
                            {
                                "header": "X-Beta",
                                "value": "yes",
                                "version": "1.2.0"
                            }
                        ],
                        "items": {
                            "expected": "must be {header, value, version}",
                            "example": {
                                "header": "X-Beta",
                                "value": "yes",
                                "version": "1.2.0"
                            },
                            "properties": {
                                "header": {
                                    "expected": "must be letters, digits and dashes",
                                    "example": "X-Beta"
                                },
                                "value": {
                                    "expected": "must be letters, digits and ._~:@/+=-",
                                    "example": "yes"
                                },
                                "version": {
                                    "expected": "must be a version",
                                    "example": "1.2.0"
                                },
                                "server": {
                                    "$ref": "#/$defs/id",
                                    "example": "weather"
                                }
                            }
                        }
                    },
                    "evict": {
                        "expected": "must be true or false",
                        "example": true
                    },
                    "drain": {
                        "$ref": "#/$defs/duration",
                        "example": "1h"
                    }
                }
            },
            "httpAnalysis": {
                "example": {
                    "type": "http",
                    "url": "https://{address}/ready",
                    "status": 200,
                    "latency": "500ms"
                },
                "properties": {
                    "type": {
                        "example": "http",
                        "const": "http"
                    },
                    "url": {
                        "$ref": "#/$defs/urlTemplate"
                    },
                    "status": {
                        "expected": "must be an HTTP status such as 200, or a list of them",
                        "example": 200,
                        "items": {
                            "expected": "must be an HTTP status such as 200"
                        }
                    },
                    "latency": {
                        "$ref": "#/$defs/brief",
                        "example": "500ms"
                    },
                    "successCondition": {
                        "$ref": "#/$defs/condition",
                        "example": "result.status == 'ok'"
                    },
                    "failureCondition": {
                        "$ref": "#/$defs/condition",
                        "example": "result.queue > 100"
                    },
                    "failureLimit": {
                        "expected": "must be a whole number, 0 to 99",
                        "example": 1
                    },
                    "count": {
                        "expected": "must be a whole number, 1 to 100",
                        "example": 3
                    },
                    "interval": {
                        "$ref": "#/$defs/duration",
                        "example": "10s"
                    },
                    "timeout": {
                        "$ref": "#/$defs/duration",
                        "example": "10s"
                    },
                    "dryRun": {
                        "example": true
                    }
                }
            },
            "id": {
                "expected": "must be a DNS label: lower-case letters, digits and dashes, at most 63",
                "example": "weather"
            },
            "kubernetesTarget": {
                "example": {
                    "type": "kubernetes",
                    "namespace": "mcp",
                    "gateway": {
                        "name": "public",
                        "hostname": "mcp.acme.dev"
                    }
                },
                "properties": {
                    "type": {
                        "example": "kubernetes",
                        "const": "kubernetes"
                    },
                    "namespace": {
                        "$ref": "#/$defs/id",
                        "example": "mcp"
                    },
                    "context": {
                        "expected": "must be the name of a kubeconfig context",
                        "example": "production"
                    },
                    "gateway": {
                        "example": {
                            "name": "public",
                            "hostname": "mcp.acme.dev"
                        },
                        "properties": {
                            "name": {
                                "$ref": "#/$defs/id",
                                "example": "public"
                            },
                            "namespace": {
                                "$ref": "#/$defs/id",
                                "example": "gateways"
                            },
                            "hostname": {
                                "expected": "must be a host name such as mcp.acme.dev",
                                "example": "mcp.acme.dev"
                            }
                        }
                    },
                    "replicas": {
                        "expected": "must be a whole number, 0 to 1000",
                        "example": 2
                    }
                }
            },
            "mcpTarget": {
                "example": {
                    "type": "mcp",
                    "scope": "project"
                },
                "properties": {
                    "type": {
                        "example": "mcp",
                        "const": "mcp"
                    },
                    "scope": {
                        "expected": "must be project, global, mcprc, vscode or cursor",
                        "example": "project"
                    },
                    "path": {
                        "$ref": "#/$defs/path",
                        "example": "tools/.mcp.json"
                    },
                    "entry": {
                        "expected": "must be letters, digits, dashes and underscores",
                        "example": "weather"
                    },
                    "entries": {
                        "example": {
                            "weather": "Weather_EU"
                        },
                        "additionalProperties": {
                            "expected": "must be letters, digits, dots, dashes and underscores"
                        },
                        "propertyNames": {
                            "expected": "must be the id of a server"
                        }
                    },
                    "launcher": {
                        "example": [
                            "npx",
                            "headgate"
                        ],
                        "items": {
                            "expected": "must be a command or an argument"
                        }
                    }
                }
            },
            "path": {
                "expected": "must be a path inside the repository, with forward slashes",
                "example": ".mcp.json"
            },
            "prometheus": {
                "example": {
                    "address": "https://prometheus.acme.dev",
                    "authorization": "PROMETHEUS_AUTHORIZATION"
                },
                "properties": {
                    "address": {
                        "expected": "must be an address such as https://prometheus.acme.dev, without a name or password in it",
                        "example": "https://prometheus.acme.dev"
                    },
                    "authorization": {
                        "expected": "must be the name of an environment variable, not a value",
                        "example": "PROMETHEUS_AUTHORIZATION"
                    }
                }
            },
            "prometheusAnalysis": {
                "example": {
                    "type": "prometheus",
                    "query": "sum(rate(errors_total{version=\"{version}\"}[5m]))",
                    "failureCondition": "result > 0.1"
                },
                "properties": {
                    "type": {
                        "example": "prometheus",
                        "const": "prometheus"
                    },
                    "query": {
                        "expected": "must be a PromQL query",
                        "example": "sum(rate(errors_total{version=\"{version}\"}[5m]))"
                    },
                    "address": {
                        "expected": "must be an address such as https://prometheus.acme.dev, without a name or password in it",
                        "example": "https://prometheus.acme.dev"
                    },
                    "authorization": {
                        "expected": "must be the name of an environment variable, not a value",
                        "example": "PROMETHEUS_AUTHORIZATION"
                    },
                    "successCondition": {
                        "$ref": "#/$defs/condition"
                    },
                    "failureCondition": {
                        "$ref": "#/$defs/condition",
                        "example": "result > 0.1"
                    },
                    "failureLimit": {
                        "expected": "must be a whole number, 0 to 99",
                        "example": 1
                    },
                    "count": {
                        "expected": "must be a whole number, 1 to 100",
                        "example": 3
                    },
                    "interval": {
                        "$ref": "#/$defs/duration",
                        "example": "10s"
                    },
                    "timeout": {
                        "$ref": "#/$defs/duration",
                        "example": "10s"
                    },
                    "dryRun": {
                        "example": true
                    }
                }
            },
            "reason": {
                "expected": "must be a sentence that says why",
                "example": "fixes the outage of 20 November"
            },
            "registryTarget": {
                "example": {
                    "type": "registry",
                    "path": "registry"
                },
                "properties": {
                    "type": {
                        "example": "registry",
                        "const": "registry"
                    },
                    "path": {
                        "$ref": "#/$defs/path",
                        "example": "registry"
                    }
                }
            },
            "require": {
                "example": {
                    "signature": true,
                    "vulnerabilities": "high",
                    "contract": "semver"
                },
                "properties": {
                    "signature": {
                        "expected": "must be true or false",
                        "example": true
                    },
                    "vulnerabilities": {
                        "expected": "must be low, medium, high or critical",
                        "example": "high"
                    },
                    "contract": {
                        "expected": "must be semver",
                        "example": "semver"
                    }
                }
            },
            "rollback": {
                "example": {
                    "automatic": true,
                    "maxAge": "7d"
                },
                "properties": {
                    "automatic": {
                        "expected": "must be true or false",
                        "example": true
                    },
                    "maxAge": {
                        "$ref": "#/$defs/duration",
                        "example": "7d"
                    },
                    "maxFailures": {
                        "expected": "must be a whole number, 1 to 1000",
                        "example": 3
                    }
                }
            },
            "soak": {
                "$ref": "#/$defs/duration",
                "example": "24h"
            },
            "span": {
                "expected": "must be days and hours such as Mon-Fri 09:00-16:00, or dates such as 2026-12-20/2027-01-03",
                "example": "Mon-Fri 09:00-16:00"
            },
            "strategy": {
                "example": {
                    "type": "canary",
                    "steps": [
                        5,
                        25,
                        50
                    ],
                    "interval": "15m",
                    "watch": "1h"
                },
                "properties": {
                    "type": {
                        "expected": "must be immediate, blue_green, canary or rolling",
                        "example": "canary"
                    },
                    "steps": {
                        "example": [
                            5,
                            25,
                            50
                        ],
                        "items": {
                            "expected": "must be a whole number of percent, 0 to 99; 100 is implied"
                        }
                    },
                    "interval": {
                        "$ref": "#/$defs/duration",
                        "example": "15m"
                    },
                    "watch": {
                        "$ref": "#/$defs/duration",
                        "example": "1h"
                    },
                    "analysis": {
                        "example": [
                            "probe",
                            "error-rate"
                        ],
                        "items": {
                            "expected": "must be the name of an analysis such as probe"
                        }
                    },
                    "keep": {
                        "$ref": "#/$defs/duration",
                        "example": "1h"
                    },
                    "pauses": {
                        "example": [
                            25
                        ],
                        "items": {
                            "expected": "must be a whole number of percent, 0 to 99: one of the steps"
                        }
                    },
                    "maxParallel": {
                        "expected": "must be a whole number, 1 to 50",
                        "example": 2
                    },
                    "maxFailures": {
                        "expected": "must be a whole number, 0 to 50",
                        "example": 1
                    }
                }
            },
            "target": {
                "expected": "must be a target of type mcp, kubernetes, haproxy, registry or command",
                "example": {
                    "type": "mcp",
                    "scope": "project"
                },
                "tag": "type",
                "oneOf": [
                    {
                        "$ref": "#/$defs/mcpTarget"
                    },
                    {
                        "$ref": "#/$defs/kubernetesTarget"
                    },
                    {
                        "$ref": "#/$defs/haproxyTarget"
                    },
                    {
                        "$ref": "#/$defs/registryTarget"
                    },
                    {
                        "$ref": "#/$defs/commandTarget"
                    }
                ]
            },
            "targets": {
                "example": [
                    {
                        "type": "mcp",
                        "scope": "project"
                    }
                ],
                "items": {
                    "$ref": "#/$defs/target"
                }
            },
            "urlTemplate": {
                "expected": "must be an address such as https://{address}/health, without a name or password in it",
                "example": "https://{address}/health"
            },
            "variables": {
                "example": {
                    "LOG_LEVEL": "warn",
                    "TIMEOUT": "30000"
                },
                "additionalProperties": {
                    "expected": "must be text"
                },
                "propertyNames": {
                    "expected": "must be letters, digits and underscores, not beginning with a digit"
                }
            },
            "versions": {
                "example": {
                    "prerelease": false,
                    "downgrade": false
                },
                "properties": {
                    "prerelease": {
                        "expected": "must be true or false",
                        "example": false
                    },
                    "downgrade": {
                        "expected": "must be true or false",
                        "example": false
                    },
                    "unpackaged": {
                        "expected": "must be true or false",
                        "example": true
                    }
                }
            },
            "window": {
                "expected": "must have exactly one of allow and deny, and beside it at most timezone and reason",
                "example": {
                    "allow": "Mon-Fri 09:00-16:00",
                    "timezone": "Europe/Berlin"
                },
                "properties": {
                    "allow": {
                        "$ref": "#/$defs/span"
                    },
                    "deny": {
                        "$ref": "#/$defs/span"
                    },
                    "timezone": {
                        "expected": "must be the name of a time zone such as Europe/Berlin",
                        "example": "Europe/Berlin"
                    },
                    "reason": {
                        "$ref": "#/$defs/reason",
                        "example": "year-end freeze"
                    }
                }
            },
            "windows": {
                "example": [
                    {
                        "allow": "Mon-Fri 09:00-16:00",
                        "timezone": "Europe/Berlin"
                    }
                ],
                "items": {
                    "$ref": "#/$defs/window"
                }
            }
        },
        "example": {
            "upstream": [
                "staging"
            ],
            "soak": "24h",
            "versions": {
                "prerelease": false,
                "downgrade": false
            },
            "approvals": {
                "count": 1,
                "from": [
                    "@octocat"
                ]
            },
            "deployers": [
                "@acme/platform"
            ],
            "windows": [
                {
                    "allow": "Mon-Fri 09:00-16:00",
                    "timezone": "Europe/Berlin"
                },
                {
                    "deny": "2026-12-20/2027-01-03",
                    "reason": "year-end freeze"
                }
            ],
            "strategy": {
                "type": "canary",
                "steps": [
                    5,
                    25,
                    50
                ],
                "interval": "15m",
                "watch": "1h"
            },
            "rollback": {
                "automatic": true,
                "maxAge": "7d"
            },
            "variables": {
                "LOG_LEVEL": "warn"
            },
            "stage": "production",
            "targets": [
                {
                    "type": "mcp",
                    "scope": "project"
                }
            ]
        },
        "properties": {
            "upstream": {
                "expected": "must be a list of environments, or {all: [...]} or {any: [...]}",
                "example": [
                    "staging"
                ],
                "properties": {
                    "all": {
                        "example": [
                            "staging",
                            "compliance"
                        ],
                        "items": {
                            "$ref": "#/$defs/id"
                        }
                    },
                    "any": {
                        "example": [
                            "staging",
                            "canary"
                        ],
                        "items": {
                            "$ref": "#/$defs/id"
                        }
                    }
                },
                "items": {
                    "$ref": "#/$defs/id"
                }
            },
            "soak": {
                "$ref": "#/$defs/soak"
            },
            "versions": {
                "$ref": "#/$defs/versions"
            },
            "approvals": {
                "$ref": "#/$defs/approvals"
            },
            "deployers": {
                "$ref": "#/$defs/deployers"
            },
            "windows": {
                "$ref": "#/$defs/windows"
            },
            "strategy": {
                "$ref": "#/$defs/strategy"
            },
            "require": {
                "$ref": "#/$defs/require"
            },
            "rollback": {
                "$ref": "#/$defs/rollback"
            },
            "drift": {
                "$ref": "#/$defs/drift"
            },
            "variables": {
                "$ref": "#/$defs/variables"
            },
            "targets": {
                "$ref": "#/$defs/targets"
            },
            "stage": {
                "expected": "must be development, testing, staging or production",
                "example": "production"
            },
            "analyses": {
                "$ref": "#/$defs/analyses"
            },
            "prometheus": {
                "$ref": "#/$defs/prometheus"
            }
        }
    },
    "server": {
        "$defs": {
            "actor": {
                "expected": "must be a person (@octocat), a team (@acme/platform) or a role (role:maintain)",
                "example": "@octocat"
            },
            "brief": {
                "expected": "must be a duration such as 500ms or 2s",
                "example": "500ms"
            },
            "deadline": {
                "expected": "must be a date such as 2026-12-31",
                "example": "2026-12-31"
            },
            "duration": {
                "expected": "must be a duration such as 30s, 15m, 24h or 7d",
                "example": "30s"
            },
            "reason": {
                "expected": "must be a sentence that says why",
                "example": "fixes the outage of 20 November"
            },
            "releasers": {
                "example": [
                    "@octocat",
                    "@acme/weather-team"
                ],
                "items": {
                    "$ref": "#/$defs/actor"
                }
            },
            "signer": {
                "expected": "must be a map with repository, workflow, ref or issuer, or a list of such maps",
                "example": {
                    "workflow": ".github/workflows/release.yml",
                    "ref": "refs/tags/v*"
                },
                "properties": {
                    "repository": {
                        "$ref": "#/$defs/signerRepository"
                    },
                    "workflow": {
                        "$ref": "#/$defs/signerWorkflow"
                    },
                    "ref": {
                        "$ref": "#/$defs/signerRef"
                    },
                    "issuer": {
                        "$ref": "#/$defs/signerIssuer"
                    }
                },
                "items": {
                    "expected": "must be a map with repository, workflow, ref or issuer",
                    "example": {
                        "workflow": ".github/workflows/release.yml",
                        "ref": "refs/tags/v*"
                    },
                    "properties": {
                        "repository": {
                            "$ref": "#/$defs/signerRepository"
                        },
                        "workflow": {
                            "$ref": "#/$defs/signerWorkflow"
                        },
                        "ref": {
                            "$ref": "#/$defs/signerRef"
                        },
                        "issuer": {
                            "$ref": "#/$defs/signerIssuer"
                        }
                    }
                }
            },
            "signerIssuer": {
                "expected": "must be an address such as https://token.actions.githubusercontent.com",
                "example": "https://token.actions.githubusercontent.com"
            },
            "signerRef": {
                "expected": "must be a ref such as refs/tags/v*",
                "example": "refs/tags/v*"
            },
            "signerRepository": {
                "expected": "must be a repository such as acme/weather-mcp",
                "example": "acme/weather-mcp"
            },
            "signerWorkflow": {
                "expected": "must be a workflow such as .github/workflows/release.yml",
                "example": ".github/workflows/release.yml"
            },
            "subfolder": {
                "expected": "must be a folder of the repository, with forward slashes",
                "example": "servers/weather"
            },
            "url": {
                "expected": "must be an address such as https://example.com",
                "example": "https://github.com/acme/weather-mcp"
            },
            "urlTemplate": {
                "expected": "must be an address such as https://{address}/health, without a name or password in it",
                "example": "https://{address}/health"
            },
            "variables": {
                "example": {
                    "LOG_LEVEL": "warn",
                    "TIMEOUT": "30000"
                },
                "additionalProperties": {
                    "expected": "must be text"
                },
                "propertyNames": {
                    "expected": "must be letters, digits and underscores, not beginning with a digit"
                }
            }
        },
        "example": {
            "name": "io.github.acme/weather",
            "description": "Weather forecasts and alerts",
            "owner": "@acme/weather-team",
            "category": "data",
            "repository": "https://github.com/acme/weather-mcp",
            "health": {
                "startup": {
                    "timeout": "30s"
                },
                "probe": {
                    "type": "mcp",
                    "healthy": 3
                }
            },
            "lifecycle": [
                {
                    "versions": "<1.1.0",
                    "state": "deprecated",
                    "reason": "leaks locations",
                    "until": "2026-12-31"
                }
            ]
        },
        "properties": {
            "name": {
                "expected": "must be a registry name such as io.github.acme/weather",
                "example": "io.github.acme/weather"
            },
            "description": {
                "expected": "must be one line of text, 1 to 100 characters",
                "example": "Weather forecasts and alerts"
            },
            "owner": {
                "$ref": "#/$defs/actor",
                "example": "@acme/weather-team"
            },
            "category": {
                "expected": "must be lower-case letters, digits and dashes",
                "example": "data"
            },
            "repository": {
                "$ref": "#/$defs/url"
            },
            "subfolder": {
                "$ref": "#/$defs/subfolder"
            },
            "releasers": {
                "$ref": "#/$defs/releasers"
            },
            "signer": {
                "$ref": "#/$defs/signer"
            },
            "health": {
                "example": {
                    "startup": {
                        "timeout": "30s"
                    },
                    "probe": {
                        "type": "mcp",
                        "healthy": 3
                    }
                },
                "properties": {
                    "startup": {
                        "example": {
                            "timeout": "30s"
                        },
                        "properties": {
                            "timeout": {
                                "$ref": "#/$defs/duration",
                                "example": "30s"
                            }
                        }
                    },
                    "probe": {
                        "example": {
                            "type": "mcp",
                            "healthy": 3
                        },
                        "properties": {
                            "type": {
                                "expected": "must be mcp or http",
                                "example": "mcp"
                            },
                            "healthy": {
                                "expected": "must be a whole number, 1 to 100",
                                "example": 3
                            },
                            "failed": {
                                "expected": "must be a whole number, 1 to 100",
                                "example": 3
                            },
                            "timeout": {
                                "$ref": "#/$defs/duration",
                                "example": "10s"
                            },
                            "interval": {
                                "$ref": "#/$defs/duration",
                                "example": "1s"
                            },
                            "path": {
                                "expected": "must be a path that begins with a slash, such as /health",
                                "example": "/health"
                            },
                            "url": {
                                "$ref": "#/$defs/urlTemplate"
                            },
                            "status": {
                                "expected": "must be an HTTP status such as 200, or a list of them",
                                "example": 200,
                                "items": {
                                    "expected": "must be an HTTP status such as 200"
                                }
                            },
                            "latency": {
                                "$ref": "#/$defs/brief",
                                "example": "500ms"
                            }
                        }
                    }
                }
            },
            "lifecycle": {
                "example": [
                    {
                        "versions": "<1.1.0",
                        "state": "deprecated",
                        "reason": "leaks locations",
                        "until": "2026-12-31"
                    }
                ],
                "items": {
                    "example": {
                        "versions": "<1.1.0",
                        "state": "deprecated",
                        "reason": "leaks locations",
                        "until": "2026-12-31"
                    },
                    "properties": {
                        "versions": {
                            "expected": "must be a range of versions such as <1.1.0",
                            "example": "<1.1.0"
                        },
                        "state": {
                            "expected": "must be deprecated or archived",
                            "example": "deprecated"
                        },
                        "reason": {
                            "$ref": "#/$defs/reason",
                            "example": "leaks locations"
                        },
                        "until": {
                            "$ref": "#/$defs/deadline"
                        }
                    }
                }
            },
            "contract": {
                "example": {
                    "semver": "strict"
                },
                "properties": {
                    "semver": {
                        "expected": "must be off, warn, semver or strict",
                        "example": "strict"
                    }
                }
            },
            "variables": {
                "$ref": "#/$defs/variables"
            }
        }
    },
    "deployment": {
        "$defs": {
            "deadline": {
                "expected": "must be a date such as 2026-12-31",
                "example": "2026-12-31"
            },
            "override": {
                "example": {
                    "rule": "promotion/soak",
                    "reason": "fixes the outage of 20 November",
                    "until": "2026-11-21"
                },
                "properties": {
                    "rule": {
                        "expected": "must be the id of a rule such as promotion/soak",
                        "example": "promotion/soak"
                    },
                    "advisory": {
                        "expected": "must be the id of an advisory such as GHSA-35jh-r3h4-6jhm",
                        "example": "GHSA-35jh-r3h4-6jhm"
                    },
                    "reason": {
                        "$ref": "#/$defs/reason"
                    },
                    "until": {
                        "$ref": "#/$defs/deadline",
                        "example": "2026-12-31"
                    }
                }
            },
            "overrides": {
                "example": [
                    {
                        "rule": "promotion/soak",
                        "reason": "fixes the outage of 20 November",
                        "until": "2026-11-21"
                    }
                ],
                "items": {
                    "$ref": "#/$defs/override"
                }
            },
            "reason": {
                "expected": "must be a sentence that says why",
                "example": "fixes the outage of 20 November"
            },
            "secrets": {
                "example": {
                    "API_KEY": "WEATHER_API_KEY"
                },
                "additionalProperties": {
                    "expected": "must be a name in the target's secret store: letters, digits and . _ / - only"
                },
                "propertyNames": {
                    "expected": "must be letters, digits and underscores, not beginning with a digit"
                }
            },
            "share": {
                "expected": "must be a whole number of percent, 0 to 100",
                "example": 20
            },
            "variables": {
                "example": {
                    "LOG_LEVEL": "warn",
                    "TIMEOUT": "30000"
                },
                "additionalProperties": {
                    "expected": "must be text"
                },
                "propertyNames": {
                    "expected": "must be letters, digits and underscores, not beginning with a digit"
                }
            },
            "version": {
                "expected": "must be an exact version such as 1.2.0 or 1.2.0-beta.1",
                "example": "1.2.0"
            }
        },
        "example": {
            "blue": "1.1.4",
            "green": {
                "1.1.5": 20
            },
            "variables": {
                "TIMEOUT": "30000"
            },
            "secrets": {
                "API_KEY": "WEATHER_API_KEY"
            }
        },
        "properties": {
            "blue": {
                "$ref": "#/$defs/version",
                "example": "1.1.4"
            },
            "green": {
                "example": {
                    "1.1.5": 20
                },
                "additionalProperties": {
                    "$ref": "#/$defs/share"
                },
                "propertyNames": {
                    "expected": "must be an exact version such as 1.2.0 or 1.2.0-beta.1"
                }
            },
            "variables": {
                "$ref": "#/$defs/variables",
                "example": {
                    "TIMEOUT": "30000"
                }
            },
            "secrets": {
                "$ref": "#/$defs/secrets"
            },
            "hotfix": {
                "example": {
                    "version": "1.1.6",
                    "reason": "fixes the outage of 20 November"
                },
                "properties": {
                    "version": {
                        "$ref": "#/$defs/version",
                        "example": "1.1.6"
                    },
                    "reason": {
                        "$ref": "#/$defs/reason"
                    }
                }
            },
            "notBefore": {
                "expected": "must be a date such as 2026-12-31, or a moment such as 2026-12-31T18:00:00Z",
                "example": "2026-12-01"
            },
            "overrides": {
                "$ref": "#/$defs/overrides"
            }
        }
    },
    "release": {
        "$defs": {
            "input": {
                "example": {
                    "description": "Port",
                    "format": "number",
                    "default": "8080"
                },
                "properties": {
                    "description": {
                        "example": "Key of the weather service"
                    },
                    "isRequired": {
                        "expected": "must be true or false",
                        "example": true
                    },
                    "isSecret": {
                        "expected": "must be true or false",
                        "example": true
                    },
                    "format": {
                        "expected": "must be string, number, boolean or filepath",
                        "example": "number"
                    },
                    "value": {
                        "example": "{port}"
                    },
                    "default": {
                        "example": "info"
                    },
                    "placeholder": {
                        "example": "8080"
                    },
                    "choices": {
                        "example": [
                            "debug",
                            "info",
                            "warn"
                        ],
                        "items": {}
                    }
                }
            },
            "keyValueInput": {
                "example": {
                    "name": "API_KEY",
                    "isRequired": true,
                    "isSecret": true
                },
                "properties": {
                    "name": {
                        "expected": "must be a name",
                        "example": "LOG_LEVEL"
                    },
                    "description": {
                        "example": "Key of the weather service"
                    },
                    "isRequired": {
                        "expected": "must be true or false",
                        "example": true
                    },
                    "isSecret": {
                        "expected": "must be true or false",
                        "example": true
                    },
                    "format": {
                        "expected": "must be string, number, boolean or filepath",
                        "example": "number"
                    },
                    "value": {
                        "example": "{port}"
                    },
                    "default": {
                        "example": "info"
                    },
                    "placeholder": {
                        "example": "8080"
                    },
                    "choices": {
                        "example": [
                            "debug",
                            "info",
                            "warn"
                        ],
                        "items": {}
                    },
                    "variables": {
                        "example": {
                            "port": {
                                "format": "number",
                                "default": "8080"
                            }
                        },
                        "additionalProperties": {
                            "$ref": "#/$defs/input"
                        }
                    }
                }
            },
            "environmentVariable": {
                "example": {
                    "name": "API_KEY",
                    "isRequired": true,
                    "isSecret": true
                },
                "properties": {
                    "name": {
                        "expected": "must be letters, digits and underscores, not beginning with a digit",
                        "example": "API_KEY"
                    },
                    "description": {
                        "example": "Key of the weather service"
                    },
                    "isRequired": {
                        "expected": "must be true or false",
                        "example": true
                    },
                    "isSecret": {
                        "expected": "must be true or false",
                        "example": true
                    },
                    "format": {
                        "expected": "must be string, number, boolean or filepath",
                        "example": "number"
                    },
                    "value": {
                        "example": "{port}"
                    },
                    "default": {
                        "example": "info"
                    },
                    "placeholder": {
                        "example": "8080"
                    },
                    "choices": {
                        "example": [
                            "debug",
                            "info",
                            "warn"
                        ],
                        "items": {}
                    },
                    "variables": {
                        "example": {
                            "port": {
                                "format": "number",
                                "default": "8080"
                            }
                        },
                        "additionalProperties": {
                            "$ref": "#/$defs/input"
                        }
                    }
                }
            },
            "positionalArgument": {
                "expected": "must have a value or a valueHint",
                "example": {
                    "type": "positional",
                    "value": "./data"
                },
                "properties": {
                    "type": {
                        "example": "positional",
                        "const": "positional"
                    },
                    "valueHint": {
                        "example": "file_path"
                    },
                    "isRepeated": {
                        "expected": "must be true or false",
                        "example": true
                    },
                    "description": {
                        "example": "Key of the weather service"
                    },
                    "isRequired": {
                        "expected": "must be true or false",
                        "example": true
                    },
                    "isSecret": {
                        "expected": "must be true or false",
                        "example": true
                    },
                    "format": {
                        "expected": "must be string, number, boolean or filepath",
                        "example": "number"
                    },
                    "value": {
                        "example": "{port}"
                    },
                    "default": {
                        "example": "info"
                    },
                    "placeholder": {
                        "example": "8080"
                    },
                    "choices": {
                        "example": [
                            "debug",
                            "info",
                            "warn"
                        ],
                        "items": {}
                    },
                    "variables": {
                        "example": {
                            "port": {
                                "format": "number",
                                "default": "8080"
                            }
                        },
                        "additionalProperties": {
                            "$ref": "#/$defs/input"
                        }
                    }
                }
            },
            "namedArgument": {
                "example": {
                    "type": "named",
                    "name": "--port",
                    "value": "8080"
                },
                "properties": {
                    "type": {
                        "example": "named",
                        "const": "named"
                    },
                    "name": {
                        "expected": "must be a name",
                        "example": "--port"
                    },
                    "isRepeated": {
                        "expected": "must be true or false",
                        "example": true
                    },
                    "description": {
                        "example": "Key of the weather service"
                    },
                    "isRequired": {
                        "expected": "must be true or false",
                        "example": true
                    },
                    "isSecret": {
                        "expected": "must be true or false",
                        "example": true
                    },
                    "format": {
                        "expected": "must be string, number, boolean or filepath",
                        "example": "number"
                    },
                    "value": {
                        "example": "{port}"
                    },
                    "default": {
                        "example": "info"
                    },
                    "placeholder": {
                        "example": "8080"
                    },
                    "choices": {
                        "example": [
                            "debug",
                            "info",
                            "warn"
                        ],
                        "items": {}
                    },
                    "variables": {
                        "example": {
                            "port": {
                                "format": "number",
                                "default": "8080"
                            }
                        },
                        "additionalProperties": {
                            "$ref": "#/$defs/input"
                        }
                    }
                }
            },
            "argument": {
                "expected": "must be an argument of type positional or named",
                "example": {
                    "type": "positional",
                    "value": "./data"
                },
                "tag": "type",
                "oneOf": [
                    {
                        "$ref": "#/$defs/positionalArgument"
                    },
                    {
                        "$ref": "#/$defs/namedArgument"
                    }
                ]
            },
            "headers": {
                "example": [
                    {
                        "name": "X-Region",
                        "value": "eu"
                    }
                ],
                "items": {
                    "$ref": "#/$defs/keyValueInput"
                }
            },
            "stdioTransport": {
                "example": {
                    "type": "stdio"
                },
                "properties": {
                    "type": {
                        "example": "stdio",
                        "const": "stdio"
                    }
                }
            },
            "streamableHttpTransport": {
                "example": {
                    "type": "streamable-http",
                    "url": "https://mcp.example.com/mcp"
                },
                "properties": {
                    "type": {
                        "example": "streamable-http",
                        "const": "streamable-http"
                    },
                    "url": {
                        "expected": "must be an address such as https://example.com/mcp",
                        "example": "https://mcp.example.com/mcp"
                    },
                    "headers": {
                        "$ref": "#/$defs/headers"
                    },
                    "variables": {
                        "example": {
                            "port": {
                                "format": "number",
                                "default": "8080"
                            }
                        },
                        "additionalProperties": {
                            "$ref": "#/$defs/input"
                        }
                    }
                }
            },
            "sseTransport": {
                "example": {
                    "type": "sse",
                    "url": "https://mcp.example.com/mcp"
                },
                "properties": {
                    "type": {
                        "example": "sse",
                        "const": "sse"
                    },
                    "url": {
                        "expected": "must be an address such as https://example.com/mcp",
                        "example": "https://mcp.example.com/mcp"
                    },
                    "headers": {
                        "$ref": "#/$defs/headers"
                    },
                    "variables": {
                        "example": {
                            "port": {
                                "format": "number",
                                "default": "8080"
                            }
                        },
                        "additionalProperties": {
                            "$ref": "#/$defs/input"
                        }
                    }
                }
            },
            "localTransport": {
                "expected": "must be a transport of type stdio, streamable-http or sse",
                "example": {
                    "type": "stdio"
                },
                "tag": "type",
                "oneOf": [
                    {
                        "$ref": "#/$defs/stdioTransport"
                    },
                    {
                        "$ref": "#/$defs/streamableHttpTransport"
                    },
                    {
                        "$ref": "#/$defs/sseTransport"
                    }
                ]
            },
            "remote": {
                "expected": "must be a remote of type streamable-http or sse",
                "example": {
                    "type": "streamable-http",
                    "url": "https://mcp.example.com/mcp"
                },
                "tag": "type",
                "oneOf": [
                    {
                        "$ref": "#/$defs/streamableHttpTransport"
                    },
                    {
                        "$ref": "#/$defs/sseTransport"
                    }
                ]
            },
            "icon": {
                "example": {
                    "src": "https://example.com/icon.png"
                },
                "properties": {
                    "src": {
                        "expected": "must be an address such as https://example.com/icon.png",
                        "example": "https://example.com/icon.png"
                    },
                    "mimeType": {
                        "expected": "must be the media type of a picture such as image/png",
                        "example": "image/png"
                    },
                    "sizes": {
                        "example": [
                            "48x48"
                        ],
                        "items": {
                            "expected": "must be WIDTHxHEIGHT or any"
                        }
                    },
                    "theme": {
                        "expected": "must be light or dark",
                        "example": "dark"
                    }
                }
            },
            "package": {
                "example": {
                    "registryType": "npm",
                    "identifier": "@acme/weather-mcp",
                    "version": "1.1.5",
                    "transport": {
                        "type": "stdio"
                    }
                },
                "properties": {
                    "registryType": {
                        "expected": "must be a kind of registry such as npm",
                        "example": "npm"
                    },
                    "registryBaseUrl": {
                        "$ref": "#/$defs/url",
                        "example": "https://packages.example.com"
                    },
                    "identifier": {
                        "expected": "must be a package's name, an image reference or an address",
                        "example": "@acme/weather-mcp"
                    },
                    "version": {
                        "expected": "must be an exact version such as 1.2.0",
                        "example": "1.1.5"
                    },
                    "fileSha256": {
                        "expected": "must be 64 hexadecimal digits in lower case",
                        "example": "3f2a9c013f2a9c013f2a9c013f2a9c013f2a9c013f2a9c013f2a9c013f2a9c01"
                    },
                    "runtimeHint": {
                        "example": "npx"
                    },
                    "transport": {
                        "$ref": "#/$defs/localTransport"
                    },
                    "runtimeArguments": {
                        "example": [
                            {
                                "type": "named",
                                "name": "--node-options",
                                "value": "--max-old-space-size=512"
                            }
                        ],
                        "items": {
                            "$ref": "#/$defs/argument"
                        }
                    },
                    "packageArguments": {
                        "example": [
                            {
                                "type": "positional",
                                "value": "./data"
                            }
                        ],
                        "items": {
                            "$ref": "#/$defs/argument"
                        }
                    },
                    "environmentVariables": {
                        "example": [
                            {
                                "name": "API_KEY",
                                "isRequired": true,
                                "isSecret": true
                            }
                        ],
                        "items": {
                            "$ref": "#/$defs/environmentVariable"
                        }
                    }
                }
            },
            "serverJson": {
                "example": {
                    "name": "io.github.acme/weather",
                    "description": "Weather forecasts and alerts",
                    "version": "1.1.5",
                    "packages": [
                        {
                            "registryType": "npm",
                            "identifier": "@acme/weather-mcp",
                            "version": "1.1.5",
                            "transport": {
                                "type": "stdio"
                            }
                        }
                    ]
                },
                "properties": {
                    "$schema": {
                        "expected": "must be the address of a schema",
                        "example": "https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json"
                    },
                    "name": {
                        "expected": "must be a registry name such as io.github.acme/weather",
                        "example": "io.github.acme/weather"
                    },
                    "title": {
                        "expected": "must be a text of 1 to 100 characters",
                        "example": "Weather"
                    },
                    "description": {
                        "expected": "must be a text of 1 to 100 characters",
                        "example": "Weather forecasts and alerts"
                    },
                    "version": {
                        "$ref": "#/$defs/version",
                        "example": "1.1.5"
                    },
                    "websiteUrl": {
                        "$ref": "#/$defs/url",
                        "example": "https://weather.example.com"
                    },
                    "repository": {
                        "example": {
                            "url": "https://github.com/acme/weather-mcp",
                            "source": "github"
                        },
                        "properties": {
                            "url": {
                                "$ref": "#/$defs/url"
                            },
                            "source": {
                                "example": "github"
                            },
                            "id": {
                                "example": "123456"
                            },
                            "subfolder": {
                                "$ref": "#/$defs/path",
                                "example": "servers/weather"
                            }
                        }
                    },
                    "icons": {
                        "example": [
                            {
                                "src": "https://example.com/icon.png"
                            }
                        ],
                        "items": {
                            "$ref": "#/$defs/icon"
                        }
                    },
                    "packages": {
                        "example": [
                            {
                                "registryType": "npm",
                                "identifier": "@acme/weather-mcp",
                                "version": "1.1.5",
                                "transport": {
                                    "type": "stdio"
                                }
                            }
                        ],
                        "items": {
                            "$ref": "#/$defs/package"
                        }
                    },
                    "remotes": {
                        "example": [
                            {
                                "type": "streamable-http",
                                "url": "https://mcp.example.com/mcp"
                            }
                        ],
                        "items": {
                            "$ref": "#/$defs/remote"
                        }
                    },
                    "_meta": {
                        "example": {
                            "io.modelcontextprotocol.registry/publisher-provided": {
                                "tool": "headgate"
                            }
                        }
                    }
                }
            },
            "startCommand": {
                "example": {
                    "command": "node",
                    "args": [
                        "./servers/weather.mjs"
                    ]
                },
                "properties": {
                    "command": {
                        "expected": "must be a command",
                        "example": "node"
                    },
                    "args": {
                        "example": [
                            "./servers/weather.mjs"
                        ],
                        "items": {
                            "expected": "must be text"
                        }
                    },
                    "environmentVariables": {
                        "example": [
                            {
                                "name": "API_KEY",
                                "isRequired": true,
                                "isSecret": true
                            }
                        ],
                        "items": {
                            "$ref": "#/$defs/environmentVariable"
                        }
                    }
                }
            },
            "textMap": {
                "example": {
                    "name": "text"
                },
                "additionalProperties": {
                    "expected": "must be text"
                }
            },
            "lines": {
                "example": [
                    "Fixed: alerts for the southern hemisphere"
                ],
                "items": {
                    "expected": "must be text"
                }
            },
            "commit": {
                "expected": "must be a full commit id: 40 hexadecimal digits",
                "example": "3f1c3f1c3f1c3f1c3f1c3f1c3f1c3f1c3f1c3f1c"
            },
            "convention": {
                "expected": "must be 1, the version of the convention that this Headgate knows",
                "example": 1,
                "const": 1
            },
            "count": {
                "expected": "must be a whole number, 0 or more",
                "example": 3
            },
            "digest": {
                "expected": "must be sha256- and 64 hexadecimal digits in lower case",
                "example": "sha256-3f2a9c013f2a9c013f2a9c013f2a9c013f2a9c013f2a9c013f2a9c013f2a9c01"
            },
            "instant": {
                "expected": "must be a moment in UTC such as 2026-11-20T10:00:00Z",
                "example": "2026-11-20T10:00:00Z"
            },
            "path": {
                "expected": "must be a path inside the repository, with forward slashes",
                "example": ".mcp.json"
            },
            "schemaAddress": {
                "expected": "must be the address of a JSON Schema",
                "example": "https://headgate.dev/schemas/1/release.schema.json"
            },
            "text": {
                "expected": "must be one line of text, 1 to 1000 characters"
            },
            "url": {
                "expected": "must be an address such as https://example.com",
                "example": "https://github.com/acme/weather-mcp"
            },
            "version": {
                "expected": "must be an exact version such as 1.2.0 or 1.2.0-beta.1",
                "example": "1.2.0"
            }
        },
        "example": {
            "headgate": 1,
            "server": {
                "name": "io.github.acme/weather",
                "description": "Weather forecasts and alerts",
                "version": "1.1.5",
                "packages": [
                    {
                        "registryType": "npm",
                        "identifier": "@acme/weather-mcp",
                        "version": "1.1.5",
                        "transport": {
                            "type": "stdio"
                        },
                        "environmentVariables": [
                            {
                                "name": "API_KEY",
                                "isRequired": true,
                                "isSecret": true
                            },
                            {
                                "name": "LOG_LEVEL",
                                "default": "info",
                                "choices": [
                                    "debug",
                                    "info",
                                    "warn"
                                ]
                            }
                        ]
                    }
                ],
                "remotes": [
                    {
                        "type": "streamable-http",
                        "url": "https://weather.mcp.example.com/mcp"
                    }
                ]
            },
            "release": {
                "source": {
                    "repository": "https://github.com/acme/weather-mcp",
                    "tag": "v1.1.5",
                    "commit": "3f1c3f1c3f1c3f1c3f1c3f1c3f1c3f1c3f1c3f1c"
                },
                "by": "octocat",
                "at": "2026-11-20T10:00:00Z",
                "integrity": {
                    "npm:@acme/weather-mcp@1.1.5": "sha512-AAAA"
                },
                "dependencies": {
                    "npm:@modelcontextprotocol/sdk": "1.32.2"
                },
                "changelog": [
                    "Fixed: alerts for the southern hemisphere"
                ],
                "contract": {
                    "digest": "sha256-3f2a9c013f2a9c013f2a9c013f2a9c013f2a9c013f2a9c013f2a9c013f2a9c01",
                    "tools": 7,
                    "prompts": 0,
                    "resources": 1
                }
            }
        },
        "properties": {
            "$schema": {
                "$ref": "#/$defs/schemaAddress"
            },
            "headgate": {
                "$ref": "#/$defs/convention"
            },
            "server": {
                "$ref": "#/$defs/serverJson"
            },
            "release": {
                "example": {
                    "source": {
                        "repository": "https://github.com/acme/weather-mcp",
                        "tag": "v1.1.5",
                        "commit": "3f1c3f1c3f1c3f1c3f1c3f1c3f1c3f1c3f1c3f1c"
                    },
                    "by": "octocat",
                    "at": "2026-11-20T10:00:00Z",
                    "integrity": {
                        "npm:@acme/weather-mcp@1.1.5": "sha512-AAAA"
                    },
                    "dependencies": {
                        "npm:@modelcontextprotocol/sdk": "1.32.2"
                    },
                    "changelog": [
                        "Fixed: alerts for the southern hemisphere"
                    ],
                    "contract": {
                        "digest": "sha256-3f2a9c013f2a9c013f2a9c013f2a9c013f2a9c013f2a9c013f2a9c013f2a9c01",
                        "tools": 7,
                        "prompts": 0,
                        "resources": 1
                    }
                },
                "properties": {
                    "source": {
                        "example": {
                            "repository": "https://github.com/acme/weather-mcp",
                            "tag": "v1.1.5",
                            "commit": "3f1c3f1c3f1c3f1c3f1c3f1c3f1c3f1c3f1c3f1c"
                        },
                        "properties": {
                            "repository": {
                                "$ref": "#/$defs/url"
                            },
                            "tag": {
                                "$ref": "#/$defs/text",
                                "example": "v1.1.5"
                            },
                            "commit": {
                                "$ref": "#/$defs/commit"
                            },
                            "subfolder": {
                                "$ref": "#/$defs/path",
                                "example": "servers/weather"
                            }
                        }
                    },
                    "by": {
                        "$ref": "#/$defs/text",
                        "example": "octocat"
                    },
                    "at": {
                        "$ref": "#/$defs/instant"
                    },
                    "run": {
                        "$ref": "#/$defs/text",
                        "example": "https://github.com/acme/mcp/actions/runs/1"
                    },
                    "command": {
                        "$ref": "#/$defs/startCommand"
                    },
                    "integrity": {
                        "$ref": "#/$defs/textMap",
                        "example": {
                            "npm:@acme/weather-mcp@1.1.5": "sha512-AAAA"
                        }
                    },
                    "dependencies": {
                        "$ref": "#/$defs/textMap",
                        "example": {
                            "npm:@modelcontextprotocol/sdk": "1.32.2"
                        }
                    },
                    "resolved": {
                        "example": [
                            {
                                "by": "lock-file",
                                "from": "package-lock.json",
                                "count": 2,
                                "digest": "sha256-3f2a9c013f2a9c013f2a9c013f2a9c013f2a9c013f2a9c013f2a9c013f2a9c01",
                                "packages": [
                                    "npm:@modelcontextprotocol/sdk@1.32.2",
                                    "npm:zod@4.6.7"
                                ]
                            }
                        ],
                        "items": {
                            "properties": {
                                "by": {
                                    "expected": "must be lock-file or installation",
                                    "example": "lock-file"
                                },
                                "from": {
                                    "$ref": "#/$defs/text",
                                    "example": "package-lock.json"
                                },
                                "count": {
                                    "$ref": "#/$defs/count",
                                    "example": 2
                                },
                                "digest": {
                                    "$ref": "#/$defs/digest"
                                },
                                "packages": {
                                    "$ref": "#/$defs/lines",
                                    "example": [
                                        "npm:@modelcontextprotocol/sdk@1.32.2",
                                        "npm:zod@4.6.7"
                                    ]
                                }
                            }
                        }
                    },
                    "changelog": {
                        "$ref": "#/$defs/lines"
                    },
                    "security": {
                        "$ref": "#/$defs/lines",
                        "example": [
                            "GHSA-xxxx-xxxx-xxxx: fixed"
                        ]
                    },
                    "provenance": {
                        "example": {
                            "npm:@acme/weather-mcp@1.1.5": {
                                "repository": "https://github.com/acme/weather-mcp",
                                "commit": "3f1c3f1c3f1c3f1c3f1c3f1c3f1c3f1c3f1c3f1c",
                                "ref": "refs/tags/v1.1.5"
                            }
                        },
                        "additionalProperties": {
                            "properties": {
                                "repository": {
                                    "$ref": "#/$defs/url",
                                    "example": "https://github.com/acme/weather-mcp"
                                },
                                "commit": {
                                    "$ref": "#/$defs/commit"
                                },
                                "workflow": {
                                    "$ref": "#/$defs/text",
                                    "example": "https://github.com/acme/weather-mcp/.github/workflows/publish.yml@refs/tags/v1.1.5"
                                },
                                "ref": {
                                    "$ref": "#/$defs/text",
                                    "example": "refs/tags/v1.1.5"
                                },
                                "registryKey": {
                                    "$ref": "#/$defs/text",
                                    "example": "SHA256:DhQ8wR5APBvFHLF/+Tc+AYvPOdTpcIDqOhxsBHRwC7U"
                                },
                                "unchecked": {
                                    "example": [
                                        "attestations"
                                    ],
                                    "items": {
                                        "expected": "must be attestations or signature"
                                    }
                                }
                            }
                        }
                    },
                    "contract": {
                        "example": {
                            "digest": "sha256-3f2a9c013f2a9c013f2a9c013f2a9c013f2a9c013f2a9c013f2a9c013f2a9c01",
                            "tools": 7,
                            "prompts": 0,
                            "resources": 1
                        },
                        "properties": {
                            "digest": {
                                "$ref": "#/$defs/digest"
                            },
                            "tools": {
                                "$ref": "#/$defs/count",
                                "example": 7
                            },
                            "prompts": {
                                "$ref": "#/$defs/count",
                                "example": 0
                            },
                            "resources": {
                                "$ref": "#/$defs/count",
                                "example": 1
                            },
                            "capturedBy": {
                                "expected": "must be file, or left out",
                                "example": "file"
                            }
                        }
                    }
                }
            }
        }
    },
    "acknowledgement": {
        "$defs": {
            "deadline": {
                "expected": "must be a date such as 2026-12-31",
                "example": "2026-12-31"
            },
            "digest": {
                "expected": "must be sha256- and 64 hexadecimal digits in lower case",
                "example": "sha256-3f2a9c013f2a9c013f2a9c013f2a9c013f2a9c013f2a9c013f2a9c013f2a9c01"
            },
            "reason": {
                "expected": "must be a sentence that says why",
                "example": "fixes the outage of 20 November"
            },
            "version": {
                "expected": "must be an exact version such as 1.2.0 or 1.2.0-beta.1",
                "example": "1.2.0"
            }
        },
        "example": {
            "from": "1.4.0",
            "contracts": {
                "from": "sha256-3f2a9c013f2a9c013f2a9c013f2a9c013f2a9c013f2a9c013f2a9c013f2a9c01",
                "to": "sha256-5781fe025781fe025781fe025781fe025781fe025781fe025781fe025781fe02"
            },
            "reason": "nobody calls get_alerts: no request in 90 days",
            "by": "octocat"
        },
        "properties": {
            "from": {
                "$ref": "#/$defs/version",
                "example": "1.4.0"
            },
            "contracts": {
                "example": {
                    "from": "sha256-3f2a9c013f2a9c013f2a9c013f2a9c013f2a9c013f2a9c013f2a9c013f2a9c01",
                    "to": "sha256-5781fe025781fe025781fe025781fe025781fe025781fe025781fe025781fe02"
                },
                "properties": {
                    "from": {
                        "$ref": "#/$defs/digest",
                        "example": "sha256-3f2a9c013f2a9c013f2a9c013f2a9c013f2a9c013f2a9c013f2a9c013f2a9c01"
                    },
                    "to": {
                        "$ref": "#/$defs/digest",
                        "example": "sha256-5781fe025781fe025781fe025781fe025781fe025781fe025781fe025781fe02"
                    }
                }
            },
            "reason": {
                "$ref": "#/$defs/reason",
                "example": "nobody calls get_alerts: no request in 90 days"
            },
            "by": {
                "expected": "must be one line of text, 1 to 200 characters",
                "example": "octocat"
            },
            "until": {
                "$ref": "#/$defs/deadline",
                "example": "2026-12-31"
            }
        }
    }
};

;// CONCATENATED MODULE: ./.build/convention/expectations.js

/**
 * What the schema of a kind expects at a path. The value decides which branch of a choice is meant. Undefined
 * where nothing is expected there.
 */
function expectationAt(kind, path, value) {
    const root = expectations[kind];
    let node = root && settle(root, root, value);
    let here = value;
    for (const step of path) {
        if (!root || !node)
            return undefined;
        here = memberOf(here, step);
        const next = typeof step === "number" ? node.items : (own(node.properties, step) ?? node.additionalProperties);
        node = next && settle(root, next, here);
    }
    return node;
}
/** Follows references and the branch that the value's tag names; what stands beside a reference wins. */
function settle(root, node, value) {
    let settled = node;
    while (settled.$ref !== undefined) {
        const { $ref, ...own } = settled;
        settled = { ...root.$defs?.[$ref.replace("#/$defs/", "")], ...own };
    }
    if (settled.tag === undefined)
        return settled;
    const tag = settled.tag;
    const branches = (settled.oneOf ?? []).map((branch) => settle(root, branch, undefined));
    const chosen = branches.find((branch) => branch.properties?.[tag]?.const === memberOf(value, tag));
    return chosen ?? settled;
}
function memberOf(value, step) {
    if (typeof value !== "object" || value === null)
        return undefined;
    return Object.getOwnPropertyDescriptor(value, step)?.value;
}
function own(map, key) {
    return map && Object.hasOwn(map, key) ? map[key] : undefined;
}

// EXTERNAL MODULE: ./.build/convention/limits.js
var limits = __webpack_require__(95607);
// EXTERNAL MODULE: ./.build/convention/precise.js + 1 modules
var precise = __webpack_require__(41194);
// EXTERNAL MODULE: ./.build/convention/rules.js + 1 modules
var rules = __webpack_require__(53616);
// EXTERNAL MODULE: ./.build/convention/wording.js
var wording = __webpack_require__(18135);
;// CONCATENATED MODULE: ./.build/convention/schema-findings.js





/** What a schema has against a document, in plain words and with places; one finding for one cause. */
function schemaFindings(kind, errors, document) {
    const findings = new Map();
    for (const error of errors) {
        const complaint = complaintOf(kind, error, document.value);
        if (!complaint)
            continue;
        const { rule, path, part, message, hint } = complaint;
        const identity = `${path.join("\u0000")}\u0000${rule}\u0000${message}`;
        if (findings.has(identity))
            continue;
        if (findings.size === limits/* maxFindings */.TM) {
            const rest = `more than ${limits/* maxFindings */.TM} things are wrong with this file; the others are not shown`;
            findings.set("", (0,rules/* conventionFinding */.Zv)("schema/value", (0,precise.spotOf)(document, []), rest, "correct these first"));
            break;
        }
        findings.set(identity, (0,rules/* conventionFinding */.Zv)(rule, (0,precise.spotOf)(document, path, part), message, hint));
    }
    return [...findings.values()];
}
function complaintOf(kind, error, root) {
    // A branch of a choice says only why it is not the one; the choice itself says what is expected.
    if (/\/(?:oneOf|anyOf)\/\d+\//.test(error.schemaPath))
        return undefined;
    const path = pathOf(error.instancePath, root);
    if (error.keyword === "additionalProperties")
        return unknownKey(kind, path, schema_findings_text(error.params.additionalProperty), root);
    if (error.keyword === "required")
        return missing(kind, path, schema_findings_text(error.params.missingProperty), root);
    if (error.keyword === "discriminator")
        return wrongTag(kind, path, schema_findings_text(error.params.tag), root);
    if (error.keyword === "propertyNames")
        return wrongName(kind, path, schema_findings_text(error.params.propertyName), root);
    if (error.propertyName !== undefined)
        return undefined;
    return wrongValue(kind, path, error, root);
}
function unknownKey(kind, path, key, root) {
    const known = Object.keys(expectationAt(kind, path, root)?.properties ?? {}).filter((name) => name !== "$schema");
    const meant = (0,wording/* nearest */.pA)(key, known);
    const place = path.length === 0 ? "here" : `in ${(0,wording/* pathInWords */.qF)(path)}`;
    return {
        rule: "schema/unknown-key",
        path: [...path, key],
        part: "key",
        message: `${(0,wording/* quoted */.TL)(key)} is not a setting that is known ${place}`,
        hint: meant ? `did you mean ${meant}?` : `known ${place}: ${known.join(", ")}`,
    };
}
function missing(kind, path, key, root) {
    const expectation = expectationAt(kind, [...path, key], root);
    const example = expectation?.example;
    const place = path.length === 0 ? "" : ` in ${(0,wording/* pathInWords */.qF)(path)}`;
    return {
        rule: "schema/required",
        path,
        part: "key",
        message: `${key} is missing${place}`,
        hint: example === undefined ? "add it" : `add it, for example: ${key}: ${asYaml(example)}`,
    };
}
function wrongTag(kind, path, tag, root) {
    const expectation = expectationAt(kind, path, root);
    const value = valueAt(root, path);
    const isMissing = typeof value === "object" && value !== null && !Object.hasOwn(value, tag);
    const expected = expectation?.expected ?? `must have a known ${tag}`;
    const example = expectation?.example;
    return {
        rule: isMissing ? "schema/required" : "schema/value",
        path: isMissing ? path : [...path, tag],
        part: "value",
        message: isMissing ? `${tag} is missing in ${(0,wording/* pathInWords */.qF)(path)}` : `${(0,wording/* pathInWords */.qF)(path)} ${expected}`,
        hint: example === undefined ? "correct it" : `for example: ${asYaml(example)}`,
    };
}
function wrongName(kind, path, key, root) {
    const expected = expectationAt(kind, path, root)?.propertyNames?.expected ?? "is not a name that is allowed here";
    return {
        rule: "schema/value",
        path: [...path, key],
        part: "key",
        message: `the key ${(0,wording/* quoted */.TL)(key)} in ${(0,wording/* pathInWords */.qF)(path)} ${expected}`,
        hint: "correct the key",
    };
}
function wrongValue(kind, path, error, root) {
    const value = valueAt(root, path);
    if (error.keyword === "const" && path.at(-1) === "headgate" && typeof value === "number" && value > 1) {
        const message = `the file follows version ${value} of the convention; this Headgate knows version 1`;
        return { rule: "convention/newer-version", path, part: "value", message };
    }
    const expectation = expectationAt(kind, path, root);
    const expected = expectation?.expected ?? defaultWords(error);
    if (path.length === 0) {
        const message = `the file ${expected}; it is ${(0,wording/* kindInWords */.bh)(value)}`;
        const [key = ""] = Object.keys(expectation?.properties ?? {});
        return {
            rule: "schema/type",
            path,
            part: "value",
            message,
            hint: `begin with a key and its value, such as ${key}:`,
        };
    }
    const isType = error.keyword === "type";
    // Of a map or list that is of the right kind, what it is says nothing.
    const isShown = isType || typeof value !== "object" || value === null;
    const message = `${(0,wording/* pathInWords */.qF)(path)} ${expected}${isShown ? `; it is ${(0,wording/* kindInWords */.bh)(value)}` : ""}`;
    if (isType && typeof value === "number" && isVersion(path)) {
        const hint = "versions have three parts and are text: write it in full, such as 1.10.0, in quotes if in doubt";
        return { rule: "convention/version-not-text", path, part: "value", message, hint };
    }
    return {
        rule: isType ? "schema/type" : "schema/value",
        path,
        part: "value",
        message,
        hint: adviceOn(error, value, expectation ?? {}),
    };
}
function isVersion(path) {
    const last = path.at(-1);
    return last === "blue" || last === "version" || last === "versions";
}
function adviceOn(error, value, { expected, example }) {
    if (error.keyword === "type" && expected === "must be text" && typeof value !== "object") {
        return `put it in quotes: ${JSON.stringify(String(value))}`;
    }
    if (error.keyword === "type" && error.params.type === "boolean" && typeof value === "string") {
        return "YAML 1.2 knows only true and false; yes, no, on and off are text";
    }
    const allowed = error.params.allowedValues;
    if (Array.isArray(allowed) && typeof value === "string") {
        const meant = (0,wording/* nearest */.pA)(value, allowed.map(String));
        if (meant)
            return `did you mean ${meant}?`;
    }
    return example === undefined ? "correct the value" : `for example: ${asYaml(example)}`;
}
/** An example as it would stand in a file, without quotes where YAML needs none. */
function asYaml(example) {
    if (typeof example === "string" &&
        /^[\w./]*[A-Za-z.][\w. /:-]*$/.test(example) &&
        !/^\d+\.\d+$|: |:$/.test(example)) {
        return example;
    }
    return JSON.stringify(example);
}
const words = {
    string: "must be text",
    object: "must be a map",
    array: "must be a list",
    integer: "must be a whole number",
    number: "must be a number",
    boolean: "must be true or false",
};
function defaultWords(error) {
    const limit = String(error.params.limit);
    if (error.keyword === "type")
        return words[schema_findings_text(error.params.type)] ?? "is of the wrong kind";
    if (error.keyword === "maxItems")
        return `must have at most ${limit} entries`;
    if (error.keyword === "minItems")
        return `must have at least ${limit} entries`;
    if (error.keyword === "maxProperties")
        return `must have at most ${limit} keys`;
    if (error.keyword === "minProperties")
        return `must have at least ${limit} keys`;
    if (error.keyword === "maxLength")
        return `must have at most ${limit} characters`;
    if (error.keyword === "minLength")
        return `must have at least ${limit} characters`;
    return "is not allowed";
}
/** A JSON pointer as a path: steps into lists are numbers. */
function pathOf(pointer, root) {
    const path = [];
    let here = root;
    for (const raw of pointer.split("/").slice(1)) {
        const key = raw.replaceAll("~1", "/").replaceAll("~0", "~");
        const step = Array.isArray(here) ? Number(key) : key;
        path.push(step);
        here = valueAt(here, [step]);
    }
    return path;
}
function valueAt(root, path) {
    let here = root;
    for (const step of path) {
        if (typeof here !== "object" || here === null)
            return undefined;
        here = Object.getOwnPropertyDescriptor(here, step)?.value;
    }
    return here;
}
function schema_findings_text(value) {
    return typeof value === "string" ? value : String(value);
}


/***/ }),

/***/ 34288:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ tooDeep),
/* harmony export */   Y: () => (/* binding */ parsed)
/* harmony export */ });
const tooDeep = {
    rule: "convention/too-deep",
    start: 0,
    end: 1,
    message: "maps and lists are nested more than 32 deep",
};
const tooManyNodes = {
    rule: "convention/too-many-nodes",
    start: 0,
    end: 1,
    message: "the document has more than 50,000 values",
};
/** A tree that was cut at a limit is no tree. */
function parsed(tree, traps, budget) {
    if (budget.exceeded === undefined)
        return { tree, traps };
    return { traps: [budget.exceeded === "depth" ? tooDeep : tooManyNodes] };
}


/***/ }),

/***/ 95295:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OY: () => (/* binding */ extentOf),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   _y: () => (/* binding */ plainValue)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95607);

/** Whether one more node at this depth is within the limits. */
function isWithin(budget, isCollection, depth) {
    budget.nodes += 1;
    if (isCollection && depth > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .maxDepth */ .Mw)
        budget.exceeded ??= "depth";
    else if (budget.nodes > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .maxNodes */ .WZ)
        budget.exceeded ??= "nodes";
    return budget.exceeded === undefined;
}
/** The plain value; only for trees without forbidden or duplicate keys. */
function plainValue(tree) {
    if (tree.kind === "scalar")
        return tree.value;
    if (tree.kind === "list")
        return tree.items.map(plainValue);
    return Object.fromEntries(tree.entries.map((entry) => [entry.key, plainValue(entry.value)]));
}
/**
 * What a path means in a tree: the key or the value of its last step. A value that is a whole map or list, or
 * nothing at all, is shown by its key. Where the path goes beyond the document, its last step that exists.
 */
function extentOf(tree, path, part) {
    let node = tree;
    let shown = { start: tree.start, end: tree.kind === "scalar" ? tree.end : tree.start };
    for (const [index, step] of path.entries()) {
        const isLast = index === path.length - 1;
        if (node.kind === "map") {
            const entry = node.entries.find(({ key }) => key === String(step));
            if (!entry)
                return shown;
            node = entry.value;
            const showsValue = node.kind === "scalar" && node.end > node.start && !(isLast && part === "key");
            shown = showsValue ? node : entry;
        }
        else if (node.kind === "list") {
            const item = typeof step === "number" ? node.items[step] : undefined;
            if (!item)
                return shown;
            node = item;
            shown = node.kind === "scalar" ? node : (firstKey(node) ?? node);
        }
        else
            return shown;
    }
    return shown;
}
function firstKey(tree) {
    return tree.kind === "map" ? tree.entries[0] : undefined;
}


/***/ }),

/***/ 18135:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   bh: () => (/* binding */ kindInWords),
/* harmony export */   pA: () => (/* binding */ nearest),
/* harmony export */   qF: () => (/* binding */ pathInWords)
/* harmony export */ });
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34694);

/** Text from a file as it may stand in a message: quoted, cut, with nothing in it that a terminal would obey. */
function quoted(text, limit = 60) {
    const visible = JSON.stringify(text.length > limit ? `${text.slice(0, limit)}…` : text);
    return visible.replace(_model_text_js__WEBPACK_IMPORTED_MODULE_0__/* .unprintable */ .hO, (character) => Array.from({ length: character.length }, (_, index) => character.charCodeAt(index))
        .map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`)
        .join(""));
}
/** `windows[0].allow`, `green["1.1.5"]`: a path as people write it; the whole document is `the file`. */
function pathInWords(path) {
    if (path.length === 0)
        return "the file";
    let words = "";
    for (const step of path) {
        if (typeof step === "number")
            words += `[${step}]`;
        else if (/^[A-Za-z_$][\w-]{0,63}$/.test(step))
            words += words === "" ? step : `.${step}`;
        else
            words += `[${quoted(step)}]`;
    }
    return words;
}
/** What a value is, in words, for a message that says that it should be something else. */
function kindInWords(value) {
    if (value === null)
        return "empty";
    if (Array.isArray(value))
        return "a list";
    if (typeof value === "object")
        return "a map";
    if (typeof value === "string")
        return value === "" ? "empty text" : `the text ${quoted(value)}`;
    return typeof value === "boolean" ? `the truth value ${value}` : `the number ${String(value)}`;
}
/** The candidate that differs least from a word, if it is near enough to have been meant. */
function nearest(word, candidates) {
    if (word.length > 64)
        return undefined;
    let best;
    let least = Math.max(1, Math.floor(word.length / 3)) + 1;
    for (const candidate of candidates) {
        const distance = distanceBetween(word.toLowerCase(), candidate.toLowerCase());
        if (distance < least) {
            least = distance;
            best = candidate;
        }
    }
    return best;
}
/** Insertions, removals, replacements and swaps of neighbours (optimal string alignment). */
function distanceBetween(a, b) {
    let older = [];
    let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1];
            let least = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + (same ? 0 : 1));
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            if (swapped)
                least = Math.min(least, (older[j - 2] ?? 0) + 1);
            row.push(least);
        }
        older = previous;
        previous = row;
    }
    return previous[b.length] ?? 0;
}


/***/ })

};
;