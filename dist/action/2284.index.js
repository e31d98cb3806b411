"use strict";
exports.id = 2284;
exports.ids = [2284];
exports.modules = {

/***/ 10594:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wl: () => (/* binding */ schemaFolder),
/* harmony export */   ll: () => (/* binding */ sayWritten),
/* harmony export */   uY: () => (/* binding */ writeStart)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _convention_modeline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22794);
/* harmony import */ var _convention_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10547);




/** Schemas lie in the repository, so that editors need no network and no trust. */
const schemaFolder = ".headgate/schemas";
/**
 * Writes what a repository needs to begin with, and returns the paths that it wrote, from the convention's
 * folder. Files that are there stay as they are; environments are written only where there are none.
 */
async function writeStart(workspace, world) {
    const written = [];
    const existing = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace.root, _convention_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .environmentsFolder */ .fC)).catch(() => []);
    const files = { [_convention_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .projectFile */ .g7]: project, ...(existing.length > 0 ? {} : starter) };
    for (const [path, text] of Object.entries(files)) {
        const toSchemas = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), schemaFolder).replaceAll("\\", "/");
        const kind = path === _convention_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .projectFile */ .g7 ? "headgate" : "environment";
        await writeNew(workspace, path, `${(0,_convention_modeline_js__WEBPACK_IMPORTED_MODULE_2__/* .modeline */ .OC)(kind, toSchemas)}\n${text}`, written);
    }
    await writeNew(workspace, ".gitattributes", gitAttributes, written);
    const schemas = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(world.assets, "schemas");
    for (const name of Object.values(_convention_modeline_js__WEBPACK_IMPORTED_MODULE_2__/* .schemaFiles */ .rx).sort()) {
        await writeNew(workspace, `${schemaFolder}/${name}`, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(schemas, name), "utf8"), written);
    }
    return written;
}
/** The schemas are many and for editors only: one line for all of them. */
function sayWritten(written) {
    const schemas = written.filter((path) => path.startsWith(`${schemaFolder}/`)).length;
    const others = written.filter((path) => !path.startsWith(`${schemaFolder}/`));
    const all = schemas === 0 ? others : [...others, `${schemaFolder}/  (${schemas} schemas for editors)`];
    return all.map((what) => `wrote ${what}`);
}
async function writeNew(workspace, path, text, written) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace.root, path);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, text, { flag: "wx" });
        written.push(path);
    }
    catch (error) {
        if (!(error instanceof Error && "code" in error && error.code === "EEXIST"))
            throw error;
    }
}
/** Carriage returns in the convention's files are refused: a checkout must not make them. */
const gitAttributes = "*.yaml text eol=lf\n*.json text eol=lf\n";
const project = `headgate: 1
# variables: { LOG_LEVEL: info }      # for every server that declares them
`;
const starter = {
    "environments/development/environment.yaml": `stage: development
versions: { unpackaged: true }
targets:
  - { type: mcp, scope: project, path: clients/development/.mcp.json }
`,
    "environments/staging/environment.yaml": `stage: staging
upstream: [development]
versions: { unpackaged: true }
targets:
  - { type: mcp, scope: project, path: clients/staging/.mcp.json }
`,
    "environments/production/environment.yaml": `stage: production
upstream: [staging]
soak: 24h
versions: { prerelease: false, downgrade: false }
strategy: { type: canary, steps: [5, 25, 50], interval: 15m, analysis: [probe] }
rollback: { automatic: true, maxAge: 7d }
targets:
  - { type: mcp, scope: project, path: .mcp.json }
`,
};


/***/ }),

/***/ 95524:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  migrate: () => (/* binding */ migrate)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./.build/convention/paths.js
var paths = __webpack_require__(10547);
// EXTERNAL MODULE: ./.build/model/finding.js
var finding = __webpack_require__(3028);
// EXTERNAL MODULE: ./.build/probes/start.js
var start = __webpack_require__(15487);
// EXTERNAL MODULE: ./.build/report/findings.js + 2 modules
var report_findings = __webpack_require__(6261);
// EXTERNAL MODULE: ./.build/report/json.js
var json = __webpack_require__(63198);
// EXTERNAL MODULE: ./.build/report/text.js
var report_text = __webpack_require__(10431);
// EXTERNAL MODULE: ./.build/commands/asked.js
var asked = __webpack_require__(98150);
// EXTERNAL MODULE: ./.build/commands/command.js
var command = __webpack_require__(82383);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/targets/mcp/client.js
var client = __webpack_require__(87682);
// EXTERNAL MODULE: ./.build/model/start.js
var model_start = __webpack_require__(51041);
// EXTERNAL MODULE: ./.build/targets/mcp/launch/launch.js + 5 modules
var launch_launch = __webpack_require__(37695);
// EXTERNAL MODULE: ./.build/targets/mcp/takeover.js
var takeover = __webpack_require__(3120);
// EXTERNAL MODULE: ./.build/model/text.js
var model_text = __webpack_require__(34694);
;// CONCATENATED MODULE: ./.build/commands/migrate/note.js

/** How much is missing because of it. */
const severities = { fail: "high", warn: "medium" };
/**
 * Something about the migration that a person should know. `fail`: this is not taken. Texts hold no values of
 * the file: any of them may be a secret.
 */
function note(outcome, rule, at, message, hint) {
    return {
        rule,
        outcome,
        severity: severities[outcome],
        message: (0,model_text/* printable */.g$)(message, 500),
        hint: (0,model_text/* printable */.g$)(hint, 500),
        file: (0,model_text/* printable */.g$)(at.file, 300),
        ...(at.line > 0 ? { line: at.line, column: 1 } : {}),
    };
}
/** Other people's text in a message. */
function quoted(text) {
    return JSON.stringify((0,model_text/* printable */.g$)(text, 80));
}

// EXTERNAL MODULE: ./.build/rules/variables/credential.js
var credential = __webpack_require__(47996);
;// CONCATENATED MODULE: ./.build/commands/migrate/secret-text.js

/** Characters beyond which a text is called a secret unread: nobody could say what it holds. */
const mostRead = 32_768;
/** Words that make a name one of a secret wherever they stand in it: `PGPASSWORD`, `API_KEY_2`, `BOT_TOKEN_DEV`. */
const within = /PASSW|PASSPHRASE|PASSCODE|SECRET|TOKEN|CREDENTIAL|API_?KEY|WEBHOOK|MNEMONIC|AUTHORIZATION/;
/** Those that other words hold too (`PASSAGE`, `KEYBOARD`), as the end of a piece. */
const ending = /(?:PASS|PWD|KEY|DSN|COOKIES?|AUTH|CREDS|JWT)$/;
/** Those that are short enough to end other words as well: as a whole piece. */
const whole = /^(?:PW|PAT|SESSION|BEARER|OTP|TOTP|PIN|SEED|SIG|SIGNATURE|NONCE|SID|HASH|SALT|CERT|CODE|BASIC)$/;
/** What is said of a secret, and is none. */
const attribute = /^(?:TYPE|MODE|TIMEOUT|TTL|LIMIT|COUNT|BUDGET|NAME|PREFIX|ENABLED|DISABLED|REQUIRED|EXPIRY|LENGTH|SIZE|FORMAT|ALGORITHM|SCHEME|METHOD|PROVIDER|REGION|HOST|PORT|VERSION|ISSUER|AUDIENCE|SCOPES?|REALM)$/;
const switches = /^(?:true|false|yes|no|on|off|none|null)$/i;
const path = /^(?:\.{0,2}|~|[A-Za-z]:)[\\/]/;
/** `x-api-key` and `apiKey` as `X_API_KEY` and `API_KEY`. */
function constantCase(text) {
    return text
        .slice(0, 1_000)
        .replace(/(?<=[a-z0-9])(?=[A-Z])/g, "_")
        .replace(/[^A-Za-z0-9]+/g, "_")
        .replace(/^_|_$/g, "")
        .toUpperCase();
}
/** Whether what has this name is a secret, whatever it looks like. */
function isSecretName(name) {
    const constant = constantCase(name);
    if (within.test(constant))
        return true;
    const pieces = constant.split("_").map((piece) => piece.replace(/\d+$/, ""));
    return pieces.some((piece) => ending.test(piece) || whole.test(piece));
}
/** Rather one too many: a plain setting in the secret store harms nobody. Linear in both texts. */
function isSecret(name, value) {
    const text = value.trim();
    if (text === "")
        return false;
    if (text.length > mostRead || (0,credential/* looksSecret */.n0)(name, text) || holdsSecret(text))
        return true;
    if (/LOGIN|ACCOUNT|USER/i.test(name) && /^[^\s:]+:[^\s:]+$/.test(text))
        return true;
    return isSecretName(name) && !isHarmless(constantCase(name), text);
}
/** A setting beside a secret: a switch, a number, or the place of a file. */
function isHarmless(name, text) {
    if (/PASS(?!AGE)|PWD|(?:^|_)P(?:W|IN)(?:_|$)/.test(name) && !/_(?:FILE|PATH|DIR)$/.test(name))
        return false;
    if (switches.test(text))
        return true;
    const last = name.slice(name.lastIndexOf("_") + 1);
    const isWord = /^\d{1,9}[a-z]{0,2}$/i.test(text) || (text.length <= 40 && !/\d/.test(text));
    if (attribute.test(last) || /^(?:USE|ENABLE|DISABLE|REQUIRE|SKIP)_/.test(name))
        return isWord;
    if (/(?:MAX|MIN|NUM).*TOKENS?$/.test(name))
        return /^\d{1,9}$/.test(text);
    const isPlace = path.test(text) && !/\s/.test(text);
    if (/(?:FILE|PATH|DIR|FOLDER)$/.test(last))
        return isPlace;
    const isKeyFile = /(?:^|_)(?:KEY|CERT|CREDENTIALS)$/.test(name) && !/API_?KEY$/.test(name);
    return isKeyFile && isPlace && /[\\/][^\\/]+[\\/]/.test(text);
}
const known = [
    // Shapes that issuers give their tokens, in any text.
    /(?:^|[^A-Za-z0-9])(?:sbp|napi|gsk|figd|ntn|secret|whsec|shp(?:at|ca|pa|ss)|glsa|tvly|pplx|nvapi|r8|e2b|lin_api|apify_api|dckr_pat|gl(?:rt|dt|ft|ptt|cbt|soat|imt|agent)|xapp|fc|ak|key|sk|pk|rk|pat|tok|token)[_-][A-Za-z0-9_.-]{12,}/,
    /AT[AC]TT3[A-Za-z0-9]{8}/,
    /pat[A-Za-z0-9]{14}\./,
    /(?:^|\D)\d{6,12}:[A-Za-z0-9_-]{20}/,
    // Addresses that nobody needs a password for, and that nobody may know.
    /hooks\.slack\.com\/|\/api\/webhooks?\/|webhook\.office\.com\/|hooks?\.[a-z0-9.]{0,40}(?:zapier|make)\.com\/|api\.telegram\.org\/bot/i,
    /PRIVATE KEY/i,
    // user:password@host and user/password@host.
    /[^\s:@/"']:[^\s@/"']{1,200}@[^\s]/,
    /\bbearer\s{1,5}\S{3}/i,
    /\b(?:basic|token|apikey)\s{1,5}(?=[^\s]{0,200}[\d=])\S{6}/i,
    /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/i,
    /^(?:[a-z]{3,8} ){11,23}[a-z]{3,8}$/,
];
const oracle = /^[A-Za-z][\w.-]{0,60}\/[^\s@/]{1,60}@(?!v?\d|sha\d|latest|next|main|master)/;
const pair = /([A-Za-z][\w.-]{0,60})["']?\s{0,3}[=:]\s{0,3}["']?([^\s;&"',]{1,200})/g;
/** Wherever in a text it stands: in JSON, in a list, in an address. Linear in the text. */
function holdsSecret(text) {
    if (text.length > mostRead)
        return true;
    if (known.some((pattern) => pattern.test(text)) || oracle.test(text))
        return true;
    if (text.length <= 4_096 && (0,credential/* isIssuedToken */.xU)(text))
        return true;
    for (const [, name = "", value = ""] of text.matchAll(pair)) {
        if (value.startsWith("//") || value === "{" || value === "[")
            continue;
        if (isSecretName(name) && !isHarmless(constantCase(name), value))
            return true;
    }
    for (const piece of text.split(/[^A-Za-z0-9+._~-]+/)) {
        if (piece.length < 12)
            continue;
        if (piece.length > 1_000)
            return true;
        if ((0,credential/* isIssuedToken */.xU)(piece) || (0,credential/* looksRandom */.EZ)(piece) || isScattered(piece.replace(/[^A-Za-z0-9]/g, "")))
            return true;
        if (piece.split(/[^A-Za-z0-9]/).some(isRandomRun))
            return true;
    }
    return false;
}
/** Letters and digits without anything between them, as no word has them. */
function isRandomRun(run) {
    const { length } = run;
    if (length < 16)
        return false;
    const [hasDigit, hasLetter] = [/\d/.test(run), /[A-Za-z]/.test(run)];
    if (length >= 24 && hasDigit && hasLetter)
        return true;
    if (length >= 32)
        return true;
    if (!hasDigit)
        return length >= 20 && changes(run) * 20 >= length * 7;
    return hasLetter && changes(run) >= 4;
}
/** The same where separators are among the characters: many changes, and all kinds of characters. */
function isScattered(run) {
    const kinds = [/\d/, /[a-z]/, /[A-Z]/].filter((kind) => kind.test(run)).length;
    return run.length >= 28 && kinds === 3 && changes(run) * 3 >= run.length;
}
/** From one kind of character to another, but for a capital before small letters. */
function changes(run) {
    return run.match(/[a-z](?=[A-Z\d])|[A-Z](?=[a-z\d])|\d(?=[A-Za-z])/g)?.length ?? 0;
}

;// CONCATENATED MODULE: ./.build/commands/migrate/secrets.js

/** Characters of an address; browsers and proxies take no more. */
const longestAddress = 2_048;
const wholeReference = /^\$\{(?:env:)?([A-Za-z_][A-Za-z0-9_]*)\}$/;
const withDefault = /^\$\{(?:env:)?([A-Za-z_][A-Za-z0-9_]*):-([^}]*)\}$/;
const input = /^\$\{input:([^}]+)\}$/;
/** How a value is given; `dollar`: the client knows `$NAME` too. */
function givenValue(name, text, dollar) {
    const known = wholeReference.exec(text)?.[1] ?? (dollar ? /^\$([A-Za-z_][A-Za-z0-9_]*)$/.exec(text)?.[1] : undefined);
    if (known !== undefined)
        return { kind: "reference", name: known };
    const [, called, usual] = withDefault.exec(text) ?? [];
    if (called !== undefined && usual !== undefined) {
        // A default that says nothing leaves it to each person, and so does one in place of a secret.
        if (usual === "")
            return { kind: "reference", name: called };
        return isSecretName(name) || isSecretName(called) || isSecret(name, usual)
            ? { kind: "reference", name: called, literal: usual }
            : { kind: "plain", value: usual, lost: "reference" };
    }
    const asked = input.exec(text)?.[1];
    // With a default or without: nobody knows what each person answered.
    if (asked !== undefined)
        return { kind: "reference", name: variableName(asked) ?? "", asked: true };
    if (text.includes("${"))
        return { kind: "composed" };
    return isSecret(name, text) ? { kind: "secret", literal: text } : { kind: "plain", value: text };
}
/**
 * Index of a word that holds what looks like a secret, by itself or after the option that names it; -1: none. What
 * a client fills in is none by itself.
 */
function secretWord(words) {
    const plain = words.map(withoutReferences);
    return plain.findIndex((word, index) => {
        const option = /^--?([A-Za-z][A-Za-z0-9_-]*)=(.*)$/s.exec(word);
        if (option)
            return isSecret(constantCase(option[1] ?? ""), option[2] ?? "");
        const before = /^--?([A-Za-z][A-Za-z0-9_-]*)$/.exec(plain[index - 1] ?? "")?.[1];
        const isOption = /^--[A-Za-z]|^-[A-Za-z]?$/.test(word);
        if (before !== undefined && !isOption && isSecret(constantCase(before), word))
            return true;
        // Programs call a key, a password and a token by one letter.
        const short = /^-[kpt]$/.test(plain[index - 1] ?? "")
            ? word
            : (/^-[kpt](\S{6,})$/i.exec(word)?.[1] ?? "");
        if (/\d/.test(short) && /[A-Za-z]/.test(short) && !/[./\\:]/.test(short))
            return true;
        return holdsSecret(word);
    });
}
/** The word that a client fills in says nothing; nor does the scheme before what is filled in. Too long: nothing. */
function withoutReferences(word) {
    if (word.length > longestWord)
        return "";
    const rest = word.replaceAll(/\$\{[^}]{0,200}\}/g, "");
    return rest === word ? word : rest.replace(/\b(?:Bearer|Basic|Token|ApiKey)\s{0,5}$/i, "");
}
/** Characters of an argument; more is no text that a person wrote there. */
const longestWord = 10_000;
/** What stands against writing an address down; undefined: nothing. */
function addressProblem(url) {
    if (url.length > longestAddress)
        return `its url has more than ${longestAddress} characters`;
    if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
        return "its url is no http or https address";
    if (/\$\{|[{}]|%7[bd]/i.test(url))
        return "its url has places that the client fills in";
    const { username, password, searchParams, pathname, hash, host } = new URL(url);
    if (username !== "" || password !== "")
        return "its url holds credentials";
    const isHidden = [...searchParams].some(([name, value]) => isSecret(constantCase(name), value) || /^(?:k|code|access)$/i.test(name) || isLong(value));
    const steps = pathname.split("/").map(decoded);
    const labels = host.split(".");
    if (isHidden ||
        steps.some(isSecretStep) ||
        labels.some(isSecretStep) ||
        isSecret("FRAGMENT", decoded(hash.slice(1))))
        return "its url holds what looks like a secret";
    return holdsSecret(url) ? "its url holds what looks like a secret" : undefined;
}
/** Settings in an address are words and numbers; a longer value is rather a key. */
function isLong(value) {
    return value.length > 12 && /\d/.test(value) && /[A-Za-z]/.test(value);
}
function isSecretStep(step) {
    return holdsSecret(step) || /^(?=.*\d)(?=.*[A-Za-z])[A-Za-z0-9_=]{20,}$/.test(step);
}
function decoded(step) {
    try {
        return decodeURIComponent(step);
    }
    catch {
        return step;
    }
}
/** As the name of an environment variable; undefined where nothing of it could be one. */
function variableName(text) {
    const name = constantCase(text).slice(0, 100);
    if (name === "")
        return undefined;
    return /^\d/.test(name) ? `_${name}` : name;
}

;// CONCATENATED MODULE: ./.build/commands/migrate/headers.js



const token = /^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,200}$/;
const scheme = /^(Bearer|Basic|Token|ApiKey)\s+(\S.*)$/i;
const reference = /\$\{[^}]{0,500}\}/g;
/**
 * Headers of a remote server: what is secret in them, or given by reference, becomes a variable of the header by
 * name, `Bearer {API_TOKEN}`, and a secret of the deployment.
 */
function headersOf(server, values, context) {
    const secrets = new Map();
    const notes = [];
    const headers = [];
    for (const [name, text] of values) {
        const line = context.lineOf(`headers.${name}`);
        if (!token.test(name) || /[\r\n\0]/.test(text) || text.length > 10_000) {
            const at = { ...context.at, line };
            notes.push(note("warn", "migrate/variable-lost", at, `a header of ${quoted(server)} is none that can be sent`, "correct it, then run again"));
            continue;
        }
        const known = {};
        const secret = (wanted, value) => {
            const given = freeName(wanted, secrets, value);
            secrets.set(given, value);
            known[given] = { isRequired: true, isSecret: true };
            return `{${given}}`;
        };
        // A token beside a reference: its whole text has to be given, as the client puts it together.
        const isMixed = reference.test(text) && isSecret("VALUE", text.replaceAll(reference, " "));
        reference.lastIndex = 0;
        const filled = (one) => {
            const found = givenValue(name, one, false);
            if (found.kind === "plain")
                return found.value;
            const called = found.kind === "reference" && found.name !== "" ? found.name : null;
            const literal = found.kind === "reference" ? found.literal : undefined;
            const own = literal === undefined ? {} : { literal };
            return secret(called ?? ownName(server, name), { reference: called, ...own, line });
        };
        const value = isMixed
            ? secret(ownName(server, name), { reference: null, line })
            : text.includes("${")
                ? text.replaceAll(reference, filled)
                : literalOf(name, text, (literal) => secret(ownName(server, name), { reference: null, literal, line }));
        if (isMixed) {
            const message = `the header ${quoted(name)} of ${quoted(server)} is put together by the client from several texts`;
            const hint = "give its whole text under the name that the deployment's secrets say";
            notes.push(note("warn", "migrate/composed", { ...context.at, line }, message, hint));
        }
        headers.push({ name, value, ...(Object.keys(known).length > 0 ? { variables: known } : {}) });
    }
    return { headers, variables: new Map(), secrets, notes };
}
/** The scheme of a credential is no secret: it stays, so that a person sees what is sent. */
function literalOf(name, text, secret) {
    const found = scheme.exec(text);
    const isCredential = /^(?:proxy-)?authorization$|^cookie$/i.test(name);
    if (found && (isCredential || isSecret("TOKEN", found[2] ?? "")))
        return `${found[1]} ${secret(found[2] ?? "")}`;
    return isCredential || isSecret(constantCase(name), text) ? secret(text) : text;
}
/** `Authorization` of weather is `WEATHER_TOKEN`; `X-API-Key` is `X_API_KEY`. */
function ownName(server, header) {
    const own = /^authorization$/i.test(header) ? variableName(`${server}_token`) : variableName(header);
    return own ?? "TOKEN";
}
/** The same name twice means the same value, or another name. */
function freeName(wanted, taken, value) {
    for (let count = 1;; count += 1) {
        const name = count === 1 ? wanted : `${wanted}_${count}`;
        const other = taken.get(name);
        if (other === undefined || (other.reference !== null && other.reference === value.reference))
            return name;
    }
}

;// CONCATENATED MODULE: ./.build/commands/migrate/draft.js








/** What of an entry becomes a release, variables and secrets; findings say what does not, never a value. */
function draftOf({ name, value: standing }, entry, context) {
    const { at } = context;
    const findings = [];
    const refuse = (message, hint, line = at.line) => ({
        findings: [
            ...findings,
            note("fail", "migrate/not-taken", { ...at, line }, `${quoted(name)}: ${message}`, hint),
        ],
    });
    if (entry.kind === "remote") {
        const problem = addressProblem(entry.url);
        if (problem !== undefined) {
            return refuse(problem, "give what is secret by a header, then run again", context.lineOf("url"));
        }
        const { headers, variables, secrets, notes } = headersOf(name, entry.values, context);
        const start = { kind: "remote", type: entry.type, url: entry.url, headers };
        return {
            draft: { name, at, value: standing, start, variables, secrets },
            findings: [...findings, ...notes],
        };
    }
    const start = startOf(entry, context);
    if ("problem" in start)
        return refuse(start.problem, start.hint, context.lineOf(start.where ?? "command"));
    const values = new Map([...start.env, ...entry.values]);
    const variables = new Map();
    const secrets = new Map();
    for (const [key, text] of values) {
        const line = context.lineOf(`env.${key}`);
        const warn = (rule, message, hint) => findings.push(note("warn", rule, { ...at, line }, message, hint));
        if (key === model_start/* environmentVariable */.mT)
            continue;
        if (!/^[A-Za-z_][A-Za-z0-9_]{0,127}$/.test(key) || text.includes("\0") || text.length > 32_768) {
            warn("migrate/variable-lost", `a variable of ${quoted(name)} has a name or value no environment can hold`, "give it another name, then run again");
            continue;
        }
        if ((0,model_start/* isLoaderVariable */.aR)(key)) {
            warn("migrate/variable-lost", `${key} of ${quoted(name)} decides which code is loaded, and is never handed on`, "put what the server needs into its release, or into a variable of its own");
            continue;
        }
        const value = givenValue(key, text, context.format === "gemini");
        if (value.kind === "plain")
            variables.set(key, value.value);
        else if (value.kind === "reference") {
            const { name: called, literal } = value;
            secrets.set(key, { reference: called || key, ...(literal === undefined ? {} : { literal }), line });
        }
        else if (value.kind === "secret")
            secrets.set(key, { reference: null, literal: value.literal, line });
        else
            secrets.set(key, { reference: null, line });
        if (value.kind === "composed")
            warn("migrate/composed", `${key} of ${quoted(name)} is put together by the client from several texts`, "give its whole text under the name that the deployment's secrets say");
        if (value.kind === "plain" && value.lost)
            warn("migrate/composed", `${key} of ${quoted(name)} has its default here, and can no longer be set by each person`, "make it a secret in the deployment if people set it");
    }
    return { draft: { name, at, value: standing, start: start.start, variables, secrets }, findings };
}
function startOf({ command, args }, context) {
    const none = new Map();
    // Before anything reads them: some of what follows looks at every part of a word.
    if ([command, ...args].some((word) => word.includes("\0") || word.length > longestWord)) {
        return {
            problem: "one of its arguments is no text that can be written down",
            hint: `shorten it to ${longestWord} characters`,
            where: "args",
        };
    }
    const launch = (0,launch_launch/* launchOf */.v)(command, args);
    if (launch.kind === "foreign")
        return launch;
    if (secretWord([command, nameOf(launch)]) >= 0)
        return {
            problem: "what it starts looks like a secret",
            hint: "name a program or a package",
            where: "command",
        };
    const hidden = secretWord(launch.args);
    if (hidden >= 0) {
        const where = `args.${args.lastIndexOf(launch.args[hidden] ?? "")}`;
        return {
            problem: "one of its arguments holds what looks like a secret",
            hint: "arguments are written down: give it under env, by a name the server reads, then run again",
            where,
        };
    }
    if (launch.kind === "command")
        return commandOf(launch, context);
    const filled = launch.args.find((word) => word.includes("${"));
    if (filled !== undefined) {
        return {
            problem: "a part of what it starts is filled in by the client, each in its own way",
            hint: "write the text itself, or give it by a variable, then run again",
            where: `args.${args.indexOf(filled)}`,
        };
    }
    if (launch.kind === "package")
        return { start: launch, env: none };
    if (!/@sha256:[0-9a-f]{64}$/.test(launch.image) && !/:[^/]+$/.test(launch.image.replace(/:latest$/, ""))) {
        return {
            problem: `the image ${quoted(launch.image)} has neither a tag nor a digest, or the tag latest`,
            hint: "name what runs today: docker image inspect --format '{{index .RepoDigests 0}}' IMAGE",
            where: "args",
        };
    }
    const env = [...launch.env].map(([name, value]) => [name, value ?? `\${${name}}`]);
    const { image, args: rest } = launch;
    return { start: { kind: "image", image, args: rest }, env: new Map(env) };
}
function nameOf(launch) {
    if (launch.kind === "package")
        return `${launch.name} ${launch.wanted ?? ""}`;
    return launch.kind === "image" ? launch.image.replace(/@sha256:[0-9a-f]{64}$/, "") : "";
}
/** The programs whose words before the first other one are files of code, or say where they are. */
const interpreters = new Set([
    "node",
    "python",
    "python3",
    "py",
    "deno",
    "bun",
    "tsx",
    "ts-node",
    "ruby",
    "php",
    "uv",
    "poetry",
    "java",
    "dotnet",
    "go",
    "cargo",
    "perl",
    "sh",
    "bash",
]);
function commandOf(launch, context) {
    const all = [launch.command, ...launch.args].map((word) => placed(word, context.root));
    const [command = "", ...args] = all;
    const filled = all.find((word) => word.includes("${"));
    const where = filled === undefined ? undefined : filled === command ? "command" : `args.${args.indexOf(filled)}`;
    if (filled !== undefined && where !== undefined) {
        return {
            problem: "a part of what it starts is filled in by the client, each in its own way",
            hint: "write the text itself, or give it by a variable, then run again",
            where,
        };
    }
    const script = interpreters.has(command) ? args.findIndex(isMachinePath) : -1;
    const before = args.slice(0, Math.max(0, script));
    const isCode = script >= 0 && before.every((word) => word.startsWith("-") || /^(?:run|exec|tool)$/.test(word));
    if (isMachinePath(command) || isCode) {
        return {
            problem: `${quoted(isMachinePath(command) ? command : (args[script] ?? ""))} is a file of this machine, outside of the repository`,
            hint: "bring it into the repository, or publish it as a package, then run again",
            where: isMachinePath(command) ? "command" : `args.${script}`,
        };
    }
    const { pin } = launch;
    return { start: { kind: "command", command, args, ...(pin ? { pin } : {}) }, env: new Map() };
}
function isMachinePath(word) {
    return (0,external_node_path_.isAbsolute)(word) || /^(?:~[/\\]|[A-Za-z]:[/\\]|\\\\|\.\.[/\\])/.test(word);
}
/** A file of the repository as releases name it; any other word as it is. */
function placed(word, root) {
    const inner = (0,takeover/* fileIn */.Ed)(root, word);
    const path = (0,external_node_path_.resolve)(root, inner);
    if (word !== inner)
        return isInside(path, root) ? `./${(0,external_node_path_.relative)(root, path).replaceAll("\\", "/")}` : word;
    const isFile = /^[^-\s][^\0]*\.[A-Za-z0-9]+$/.test(word) && !(0,external_node_path_.isAbsolute)(word) && isInside(path, root);
    return isFile && (0,external_node_fs_.existsSync)(path) ? `./${(0,external_node_path_.relative)(root, path).replaceAll("\\", "/")}` : word;
}
function isInside(path, root) {
    if (!path.startsWith(root + external_node_path_.sep))
        return false;
    try {
        return (0,external_node_fs_.realpathSync)(path).startsWith((0,external_node_fs_.realpathSync)(root) + external_node_path_.sep);
    }
    catch {
        return !(0,external_node_path_.relative)(root, path).startsWith("..") && path !== (0,external_node_path_.join)(root);
    }
}

;// CONCATENATED MODULE: ./.build/commands/migrate/file.js
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



/** Bytes of one client file: Claude Code keeps its whole history in the one in the home folder. */
const mostBytes = 32 * 1024 * 1024;
/**
 * The text of a file. Refused are folders, devices and pipes, what is larger than 32 MiB, what is no UTF-8, and
 * below the root links that lead out of it: a repository must not choose which of a person's files are read.
 */
async function readClientFile(file, root) {
    const refused = (why, hint) => ({ kind: "refused", why, hint });
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const real = await (0,promises_.realpath)(file);
            const base = await (0,promises_.realpath)(root);
            if (isBelow(root, file) && !isBelow(base, real)) {
                return refused("it leads out of the repository by a symbolic link", "name the file itself if it is meant");
            }
            const seen = await (0,promises_.lstat)(real);
            if (!seen.isFile())
                return refused("it is no file", "name a client's configuration file");
            if (seen.size > mostBytes)
                return refused("it is larger than 32 MiB", "take the servers out into a file of their own");
            const handle = __addDisposableResource(env_1, await (0,promises_.open)(real, "r"), true);
            const bytes = Buffer.alloc(seen.size + 1);
            let end = 0;
            while (end < bytes.length) {
                const { bytesRead } = await handle.read(bytes, end, bytes.length - end, end);
                if (bytesRead === 0)
                    break;
                end += bytesRead;
            }
            if (end > seen.size)
                return refused("it is being written", "run again when it is at rest");
            const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes.subarray(0, end));
            return { kind: "text", text };
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
    catch (error) {
        const code = error instanceof Error && "code" in error ? String(error.code) : "";
        if (code === "ENOENT" || code === "ENOTDIR")
            return refused("there is no such file", "check the path");
        if (code === "ELOOP")
            return refused("it is a symbolic link that leads round in a circle", "name a file");
        if (code === "EACCES" || code === "EPERM")
            return refused("it may not be read", "check its permissions");
        if (code === "ERR_ENCODING_INVALID_ENCODED_DATA")
            return refused("it is not UTF-8 text", "save it as UTF-8");
        throw error;
    }
}
function isBelow(folder, path) {
    return path.startsWith(folder.endsWith(external_node_path_.sep) ? folder : folder + external_node_path_.sep);
}
/** As a person knows it: from the repository, from the home folder, else whole. */
function shownPath(file, root, home = (0,external_node_os_.homedir)()) {
    if (isBelow(root, file))
        return (0,external_node_path_.relative)(root, file).replaceAll("\\", "/");
    return isBelow(home, file) ? `~/${(0,external_node_path_.relative)(home, file).replaceAll("\\", "/")}` : file;
}

;// CONCATENATED MODULE: ./.build/commands/migrate/formats.js
const servers = { syntax: "json", wrapper: ["mcpServers"] };
/** Files of MCP clients, by the name that `--format` takes. */
const formats = {
    project: { ...servers, title: ".mcp.json", scope: "project" },
    global: { ...servers, title: "~/.claude.json", scope: "global" },
    mcprc: { ...servers, title: ".mcprc", wrapper: [], scope: "mcprc" },
    "claude-desktop": { ...servers, title: "Claude Desktop", scope: null },
    vscode: {
        title: "VS Code's mcp.json",
        syntax: "json",
        wrapper: ["servers"],
        scope: "vscode",
    },
    "vscode-settings": {
        title: "VS Code's settings.json",
        syntax: "json",
        wrapper: ["mcp", "servers"],
        scope: null,
    },
    cursor: { ...servers, title: "Cursor's mcp.json", scope: "cursor" },
    codex: {
        title: "Codex's config.toml",
        syntax: "toml",
        wrapper: ["mcp_servers"],
        scope: null,
    },
    gemini: { ...servers, title: "Gemini's settings.json", scope: null },
};
/** What is no client's file, and says which version is where. */
const recordFormats = ["environments", "history"];
const formatNames = [
    ...Object.keys(formats),
    ...recordFormats,
];
function isFormatName(name) {
    return formatNames.some((known) => known === name);
}
/** By the path's end, in small letters: names say more than content, where they say something. */
const byName = [
    [/(?:^|\/)\.mcp\.json$/, "project"],
    [/(?:^|\/)\.claude\.json$/, "global"],
    [/(?:^|\/)\.mcprc(?:\.json)?$/, "mcprc"],
    [/(?:^|\/)claude_desktop_config\.json$/, "claude-desktop"],
    [/(?:^|\/)\.cursor\/mcp\.json$/, "cursor"],
    [/(?:^|\/)(?:\.vscode|user)\/mcp\.json$/, "vscode"],
    [/(?:^|\/)\.gemini\/settings\.json$/, "gemini"],
    [/(?:^|\/)(?:\.vscode|user)\/settings\.json$/, "vscode-settings"],
    [/\.toml$/, "codex"],
];
/** Undefined where the name does not tell. */
function formatByName(path) {
    const plain = path.replaceAll("\\", "/").toLowerCase();
    return byName.find(([pattern]) => pattern.test(plain))?.[1];
}
/** By what a JSON file holds; undefined where that is nothing known. */
function formatByContent(root) {
    if (hasMap(root, "mcpServers"))
        return "project";
    if (hasMap(root, "servers"))
        return isRecords(member(root, "servers")) ? "environments" : "vscode";
    if (hasMap(member(root, "mcp"), "servers"))
        return "vscode-settings";
    if (hasMap(root, "environments"))
        return "environments";
    if (hasMap(root, "mcpVersionHistory"))
        return "history";
    return undefined;
}
/** `{ "servers": { "weather": { "environments": … } } }` is a status of several servers. */
function isRecords(servers) {
    const values = Object.values(servers ?? {});
    return values.length > 0 && values.every((value) => hasMap(value, "environments"));
}
function hasMap(value, name) {
    const found = member(value, name);
    return typeof found === "object" && found !== null && !Array.isArray(found);
}
/** An own member of an object; undefined where there is none. */
function member(value, name) {
    return typeof value === "object" && value !== null && Object.hasOwn(value, name)
        ? Reflect.get(value, name)
        : undefined;
}

;// CONCATENATED MODULE: ./.build/commands/migrate/exposed.js





/** Whether an entry holds a secret in plain text, be it taken or not. */
function isExposed({ value }) {
    const maps = ["env", "headers", "http_headers"].flatMap((name) => Object.entries(member(value, name) ?? {}));
    const args = member(value, "args");
    const words = Array.isArray(args) ? args.filter((word) => typeof word === "string") : [];
    const urls = ["url", "httpUrl", "serverUrl"].map((name) => member(value, name));
    return (maps.some(([name, text]) => typeof text === "string" && isPlain(name, text)) ||
        secretWord(words) >= 0 ||
        urls.some((url) => typeof url === "string" && /secret|credentials/.test(addressProblem(url) ?? "")));
}
function isPlain(name, text) {
    const given = givenValue(name, text, true);
    if (given.kind === "secret")
        return true;
    if (given.kind === "reference")
        return given.literal !== undefined;
    if (given.kind === "plain")
        return isSecret(name, given.value);
    return holdsSecret(withoutReferences(text));
}
/** Warns of files with secrets that git has, or would take by the next `git add`. */
async function warnOfExposed(files, repository) {
    const notes = await Promise.all(files.map(async ({ file, at }) => {
        if (!isBelow(repository.root, file))
            return [];
        const isTracked = await succeeds(repository, [
            "--literal-pathspecs",
            "ls-files",
            "--error-unmatch",
            "--",
            file,
        ]);
        if (isTracked) {
            const message = `${quoted(at.file)} holds secrets in plain text, and git has it: they are in its history`;
            return [note("warn", "migrate/plain-secret", at, message, "give those secrets new values, now")];
        }
        if (await succeeds(repository, ["check-ignore", "--quiet", "--", file], named))
            return [];
        const message = `${quoted(at.file)} holds secrets in plain text, and git would take it`;
        const hint = `add ${at.file} to .gitignore, or do not add it before headgate apply has put names in their place`;
        return [note("warn", "migrate/plain-secret", at, message, hint)];
    }));
    return notes.flat();
}
// That command takes names, and refuses to be told so.
const named = { env: { GIT_LITERAL_PATHSPECS: "0" } };
async function succeeds({ run }, args, options = {}) {
    return (await run(args, options)).status === 0;
}

;// CONCATENATED MODULE: ./.build/commands/migrate/members.js



const members_known = new Set([
    ...["disabled", "enabled"],
    ...["type", "transport", "command", "args", "env", "cwd", "url", "httpUrl", "serverUrl", "headers"],
    ...["http_headers", "env_http_headers", "bearer_token_env_var", "env_vars"],
]);
/** Reads the members of an entry; what Headgate cannot keep is named, what it cannot take refused. */
function readEntry(raw, at, format) {
    const { value } = raw;
    if (typeof value !== "object" || value === null || Array.isArray(value))
        return not(at, `the entry ${quoted(raw.name)} is no object`, "take it out, or write a command or a url into it");
    if (member(value, "disabled") === true || member(value, "enabled") === false) {
        const finding = note("warn", "migrate/switched-off", at, `${quoted(raw.name)} is switched off, and was left out`, "switch it on and run again if it is to be released");
        return { kind: "not", findings: [finding] };
    }
    const lost = Object.keys(value).filter((name) => !members_known.has(name) && !takeover/* idleMembers */.MQ.has(name));
    const cwd = member(value, "cwd");
    const isElsewhere = cwd !== undefined && cwd !== "." && cwd !== "${workspaceFolder}";
    const names = [...lost, ...(isElsewhere ? ["cwd"] : [])].map(quoted).join(", ");
    const findings = names === ""
        ? []
        : [
            note("warn", "migrate/member-lost", at, `Headgate cannot keep ${names} of ${quoted(raw.name)}`, "take those members out once you can do without: apply replaces no entry that says more than Headgate writes"),
        ];
    const read = member(value, "command") === undefined ? remoteOf(value, format) : processOf(value);
    return typeof read === "string"
        ? not(at, `${quoted(raw.name)}: ${read}`, "correct the entry, then run again")
        : { kind: "entry", entry: read, findings };
}
function not(at, message, hint) {
    return { kind: "not", findings: [note("fail", "migrate/not-taken", at, message, hint)] };
}
function processOf(value) {
    const command = member(value, "command");
    const args = member(value, "args") ?? [];
    if (typeof command !== "string" || command.trim() === "")
        return "its command is no text";
    if (!Array.isArray(args) || args.length > 1_000)
        return "its args are no list";
    const words = args.map(textOf);
    const values = textsOf(member(value, "env"));
    if (values === undefined)
        return "its env is no map of names and texts";
    for (const name of listOf(member(value, "env_vars")))
        if (!values.has(name))
            values.set(name, `\${${name}}`);
    if (!words.every((word) => word !== undefined))
        return "one of its args is no text";
    return { kind: "process", command: command.trim(), args: words, values };
}
function remoteOf(value, format) {
    const [http, url, server] = ["httpUrl", "url", "serverUrl"].map((name) => member(value, name));
    const address = http ?? url ?? server;
    if (address === undefined)
        return "it has neither a command nor a url";
    if (typeof address !== "string")
        return "its url is no text";
    const values = textsOf(member(value, "headers") ?? member(value, "http_headers"));
    const named = textsOf(member(value, "env_http_headers"));
    if (values === undefined || named === undefined)
        return "its headers are no map of names and texts";
    for (const [header, name] of named)
        values.set(header, `\${${name}}`);
    const token = member(value, "bearer_token_env_var");
    if (typeof token === "string")
        values.set("Authorization", `Bearer \${${token}}`);
    const type = typeOf(member(value, "type") ?? member(value, "transport"));
    if (type === "other")
        return "it is reached by something that is neither HTTP nor SSE";
    const isSse = http === undefined && (format === "gemini" || /\/sse\/?$/.test(address.split(/[?#]/)[0] ?? ""));
    return { kind: "remote", type: type ?? (isSse ? "sse" : "streamable-http"), url: address, values };
}
function typeOf(type) {
    if (type === undefined)
        return undefined;
    if (type === "sse")
        return "sse";
    const text = typeof type === "string" ? type.toLowerCase().replace(/[_-]/g, "") : "";
    return text === "http" || text === "streamablehttp" ? "streamable-http" : "other";
}
function textOf(value) {
    if (typeof value === "string")
        return value;
    return typeof value === "number" || typeof value === "boolean" ? String(value) : undefined;
}
/** Null stands for a variable that is taken away: none of ours. */
function textsOf(value) {
    if (value === undefined || value === null)
        return new Map();
    if (typeof value !== "object" || Array.isArray(value))
        return undefined;
    const texts = new Map();
    for (const [name, inner] of Object.entries(value)) {
        if (inner === null)
            continue;
        const text = textOf(inner);
        if (text === undefined)
            return undefined;
        texts.set(name, text);
    }
    return texts.size > 1_000 ? undefined : texts;
}
function listOf(value) {
    return Array.isArray(value) ? value.filter((name) => typeof name === "string") : [];
}

// EXTERNAL MODULE: ./.build/targets/mcp/json-text.js
var json_text = __webpack_require__(24107);
;// CONCATENATED MODULE: ./.build/commands/migrate/raw.js


/** Servers in one file; more is no client's file. */
const mostServers = 1_000;
/** Reads a file of a format as it is written: JSON with comments, or TOML. Nothing of its text is in `why`. */
async function readRaw(text, format) {
    const read = format.syntax === "toml" ? await readToml(text, format) : readJsonText(text, format);
    if (read.kind === "read" && read.entries.length > mostServers)
        return { kind: "invalid", why: `it names more than ${mostServers} servers` };
    return read;
}
function readJsonText(text, format) {
    const file = (0,json_text/* readJson */.Vh)(text);
    if (file === null)
        return { kind: "read", entries: [], root: {} };
    if ("invalid" in file)
        return { kind: "invalid", why: file.invalid };
    if (depthOf(text) > mostDepth)
        return { kind: "invalid", why: "it is nested too deeply" };
    const root = (0,json_text/* plainValue */._y)(file.root);
    let holder = file.root;
    for (const step of format.wrapper) {
        const [found, double] = (0,json_text/* membersOf */.lS)(holder).filter(({ key }) => key === step);
        if (double)
            return { kind: "invalid", why: `its member ${step} stands there twice` };
        if (found === undefined)
            return { kind: "read", entries: [], root };
        if (!(0,json_text/* isObject */.Gv)(found.value))
            return { kind: "invalid", why: `its member ${step} is no object` };
        holder = found.value;
    }
    const lines = lineCounter(text);
    const members = (0,json_text/* membersOf */.lS)(holder);
    const seen = new Map();
    for (const { key } of members)
        seen.set(key, (seen.get(key) ?? 0) + 1);
    return {
        kind: "read",
        root,
        entries: members.map((entry) => ({
            name: entry.key,
            value: (0,json_text/* plainValue */._y)(entry.value),
            line: lines(entry.node.offset),
            lines: innerLines(entry, lines),
            ...((seen.get(entry.key) ?? 0) > 1 ? { isDouble: true } : {}),
        })),
    };
}
function innerLines({ value }, lines) {
    const found = new Map();
    if (!(0,json_text/* isObject */.Gv)(value))
        return found;
    for (const outer of (0,json_text/* membersOf */.lS)(value)) {
        found.set(outer.key, lines(outer.node.offset));
        const { children = [] } = outer.value;
        if (outer.value.type === "array") {
            for (const [index, item] of children.entries())
                found.set(`${outer.key}.${index}`, lines(item.offset));
        }
        else if ((0,json_text/* isObject */.Gv)(outer.value)) {
            for (const inner of (0,json_text/* membersOf */.lS)(outer.value))
                found.set(`${outer.key}.${inner.key}`, lines(inner.node.offset));
        }
    }
    return found;
}
const mostDepth = 100;
/** Of brackets that are open at the same time, those in comments counted too: an upper bound is enough. */
function depthOf(text) {
    let [depth, most, isText] = [0, 0, false];
    for (let at = 0; at < text.length; at += 1) {
        const character = text[at];
        if (isText) {
            if (character === "\\")
                at += 1;
            else if (character === '"' || character === "\n")
                isText = false;
        }
        else if (character === '"')
            isText = true;
        else if (character === "{" || character === "[")
            most = Math.max(most, ++depth);
        else if (character === "}" || character === "]")
            depth -= 1;
    }
    return most;
}
/** Line of an offset; asked in any order. */
function lineCounter(text) {
    const starts = [0];
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1))
        starts.push(at + 1);
    return (offset) => {
        let [low, high] = [0, starts.length];
        while (high - low > 1) {
            const middle = (low + high) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle;
        }
        return low + 1;
    };
}
async function readToml(text, format) {
    const { parse, TomlError } = await __webpack_require__.e(/* import() */ 3292).then(__webpack_require__.bind(__webpack_require__, 3292));
    let root;
    try {
        root = parse(text, { maxDepth: mostDepth });
    }
    catch (error) {
        // Its message shows the line itself, which may hold a secret.
        if (error instanceof TomlError)
            return { kind: "invalid", why: `line ${error.line}, column ${error.column}: it is no TOML` };
        if (error instanceof RangeError)
            return { kind: "invalid", why: "it is nested too deeply" };
        throw error;
    }
    const holder = memberAt(root, format.wrapper);
    if (holder === undefined)
        return { kind: "read", entries: [], root };
    if (typeof holder !== "object" || holder === null || Array.isArray(holder))
        return { kind: "invalid", why: `its table ${format.wrapper.join(".")} is no table` };
    const written = text
        .split("\n")
        .flatMap((line, index) => (line.length < 1_000 && /^\s*\[/.test(line) ? [{ line, index }] : []));
    return {
        kind: "read",
        root,
        entries: Object.entries(holder).map(([name, value]) => {
            const header = new RegExp(`^\\s*\\[\\s*${format.wrapper.join("\\.")}\\s*\\.\\s*["']?${escaped(name)}["']?\\s*\\]`);
            return {
                name,
                value,
                line: (written.find(({ line }) => header.test(line))?.index ?? -1) + 1,
                lines: new Map(),
            };
        }),
    };
}
function escaped(text) {
    return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
function memberAt(root, path) {
    return path?.reduce((value, name) => member(value, name), root);
}
/** What the person's own file of Claude Code keeps for one folder: servers of that project alone. */
async function projectEntries(text, folders) {
    const read = await readRaw(text, { ...formats.global, wrapper: ["projects"] });
    if (read.kind !== "read")
        return { own: [], others: 0 };
    const having = read.entries.filter(({ value }) => Object.keys(member(value, "mcpServers") ?? {}).length > 0);
    const own = having.find(({ name }) => folders.includes(name));
    const servers = Object.entries(member(own?.value, "mcpServers") ?? {});
    return {
        own: servers.map(([name, value]) => ({
            name,
            value,
            line: own?.lines.get("mcpServers") ?? 0,
            lines: new Map(),
        })),
        others: having.length - (own ? 1 : 0),
    };
}

;// CONCATENATED MODULE: ./.build/commands/migrate/collect.js











/** Reads one file: what it holds that can be taken, and what not. Nothing is started or looked up. */
async function collect(source, context) {
    const shown = shownPath(source.file, context.root, context.home);
    const at = { file: shown, line: 0 };
    const nothing = { groups: [], records: [], exposed: null };
    const read = await readClientFile(source.file, context.root);
    if (read.kind === "refused")
        return {
            ...nothing,
            findings: [note("fail", "migrate/unreadable", at, `${shown}: ${read.why}`, read.hint)],
        };
    const format = source.format ?? formatByName(source.file) ?? (await contentFormat(read.text));
    if (format === undefined) {
        const finding = note("fail", "migrate/unreadable", at, `${shown} is no client's file that Headgate knows`, "say what it is by --format");
        return { ...nothing, findings: [finding] };
    }
    if (format === "environments" || format === "history") {
        const raw = await readRaw(read.text, { ...formats.mcprc });
        return raw.kind === "read"
            ? { ...nothing, records: [{ format, at, root: raw.root }], findings: [] }
            : {
                ...nothing,
                findings: [
                    note("fail", "migrate/unreadable", at, `${shown}: ${raw.why}`, "correct it, then run again"),
                ],
            };
    }
    return await clientFile(source.file, format, read.text, { ...context, shown });
}
async function contentFormat(text) {
    const raw = await readRaw(text, { ...formats.mcprc });
    return raw.kind === "read" ? formatByContent(raw.root) : undefined;
}
async function clientFile(file, format, text, context) {
    const { shown } = context;
    const raw = await readRaw(text, formats[format]);
    if (raw.kind === "invalid") {
        const finding = note("fail", "migrate/unreadable", { file: shown, line: 0 }, `${shown}: ${raw.why}`, "correct it, then run again");
        return { groups: [], records: [], findings: [finding], exposed: null };
    }
    const findings = [];
    const drafts = (entries) => entries.flatMap((entry) => {
        const made = draft(entry, { ...context, format });
        findings.push(...made.findings);
        return made.draft ? [made.draft] : [];
    });
    const own = drafts(raw.entries);
    const groups = [];
    const { title } = formats[format];
    const hasRemotes = own.some(({ start }) => start.kind === "remote");
    if (own.length > 0)
        groups.push({ shown, title, written: writtenBy(file, format, hasRemotes, context), drafts: own });
    if (format === "global") {
        const folders = [...new Set([context.root, (0,external_node_fs_.realpathSync)(context.root)])];
        const { own: local, others } = await projectEntries(text, folders);
        const mine = drafts(local);
        if (mine.length > 0)
            groups.push({ shown, title, written: { kind: "instead", name: "claude-local" }, drafts: mine });
        if (others > 0) {
            findings.push(note("warn", "migrate/other-projects", { file: shown, line: 0 }, `${shown} has servers of ${others === 1 ? "another project" : `${others} other projects`}, which were left out`, `run it there: headgate migrate ${shown}`));
        }
    }
    const first = raw.entries.find(isExposed);
    const exposed = first === undefined ? null : { file, at: { file: shown, line: first.line } };
    return { groups, records: [], findings, exposed };
}
function draft(raw, context) {
    const at = { file: context.shown, line: raw.line };
    if (raw.isDouble) {
        const message = `${quoted(raw.name)} stands there twice: which of them counts is the client's guess`;
        return {
            findings: [note("fail", "migrate/not-taken", at, message, "take one of them out, then run again")],
        };
    }
    const read = readEntry(raw, at, context.format);
    if (read.kind === "not")
        return read;
    const { root, format } = context;
    const lineOf = (path) => raw.lines.get(path) ?? raw.lines.get(path.split(".")[0] ?? "") ?? raw.line;
    const made = draftOf(raw, read.entry, { root, format, at, lineOf });
    return { ...made, findings: [...read.findings, ...made.findings] };
}
function writtenBy(file, format, hasRemotes, { root, home }) {
    const { scope } = formats[format];
    if (format === "global" && file === (0,external_node_path_.join)(home, ".claude.json"))
        return { kind: "itself", scope: "global" };
    const path = isBelow(root, file) ? (0,external_node_path_.relative)(root, file).replaceAll("\\", "/") : undefined;
    if (path !== undefined && scope !== null && scope !== "global") {
        const usual = client/* clientFormats */.Ik[scope].path === path;
        return { kind: "itself", scope, ...(usual ? {} : { path }) };
    }
    // These are written like .mcp.json, but for addresses.
    if (path !== undefined && (format === "claude-desktop" || (format === "gemini" && !hasRemotes)))
        return { kind: "itself", scope: "project", path };
    return { kind: "instead", name: format === "global" ? "claude" : format };
}
/** Files a person named, each once; links of the folders they lie in are resolved, and the file's own is not. */
async function collect_named(files, cwd) {
    const found = await Promise.all(files.map(async (name) => {
        const file = (0,external_node_path_.resolve)(cwd, name);
        const folder = await (0,promises_.realpath)((0,external_node_path_.dirname)(file)).catch(() => (0,external_node_path_.dirname)(file));
        return (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(file));
    }));
    return [...new Set(found)];
}

;// CONCATENATED MODULE: ./.build/commands/migrate/places.js


/** In the repository, from the convention's folder. */
const inProject = [
    ["project", ".mcp.json"],
    ["mcprc", ".mcprc"],
    ["vscode", ".vscode/mcp.json"],
    ["vscode-settings", ".vscode/settings.json"],
    ["cursor", ".cursor/mcp.json"],
    ["gemini", ".gemini/settings.json"],
    ["codex", ".codex/config.toml"],
];
const inHome = [
    ["global", ".claude.json"],
    ["mcprc", ".mcprc"],
    ["cursor", ".cursor/mcp.json"],
    ["gemini", ".gemini/settings.json"],
    ["codex", ".codex/config.toml"],
];
function projectPlaces(root) {
    return inProject.map(([format, path]) => ({ format, file: (0,external_node_path_.join)(root, path) }));
}
/** Of this person, on this system. */
function homePlaces(home, platform, env) {
    const settings = platform === "darwin"
        ? (0,external_node_path_.join)(home, "Library", "Application Support")
        : platform === "win32"
            ? (env.APPDATA ?? (0,external_node_path_.join)(home, "AppData", "Roaming"))
            : (env.XDG_CONFIG_HOME ?? (0,external_node_path_.join)(home, ".config"));
    return [
        ...inHome.map(([format, path]) => ({ format, file: (0,external_node_path_.join)(home, path) })),
        { format: "claude-desktop", file: (0,external_node_path_.join)(settings, "Claude", "claude_desktop_config.json") },
        { format: "vscode", file: (0,external_node_path_.join)(settings, "Code", "User", "mcp.json") },
        { format: "vscode-settings", file: (0,external_node_path_.join)(settings, "Code", "User", "settings.json") },
    ];
}
/** Those that are there; none is opened. */
async function present(places) {
    const found = await Promise.all(places.map(async (place) => {
        const seen = await (0,promises_.lstat)(place.file).catch(() => null);
        return seen === null || seen.isDirectory() ? [] : [place];
    }));
    return found.flat();
}

// EXTERNAL MODULE: ./.build/convention/read.js + 3 modules
var convention_read = __webpack_require__(68793);
// EXTERNAL MODULE: ./.build/contract/canonical.js + 1 modules
var canonical = __webpack_require__(4567);
// EXTERNAL MODULE: ./.build/convention/limits.js
var limits = __webpack_require__(95607);
// EXTERNAL MODULE: ./.build/convention/resolve/release.js
var resolve_release = __webpack_require__(8837);
// EXTERNAL MODULE: ./.build/model/server.js
var server = __webpack_require__(19114);
// EXTERNAL MODULE: ./.build/supply-chain/repository/resolved.js
var resolved = __webpack_require__(10186);
// EXTERNAL MODULE: ./.build/commands/release/take.js + 3 modules
var take = __webpack_require__(65976);
// EXTERNAL MODULE: ./node_modules/semver/functions/parse.js
var parse = __webpack_require__(16353);
var parse_default = /*#__PURE__*/__webpack_require__.n(parse);
// EXTERNAL MODULE: ./.build/rules/versions/exact.js
var exact = __webpack_require__(96802);
;// CONCATENATED MODULE: ./.build/commands/migrate/versions.js


const exactPypi = /^\d+(?:\.\d+)*(?:(?:a|b|rc)\d+)?(?:\.post\d+)?(?:\.dev\d+)?$/i;
function isExact({ registry, wanted }) {
    if (wanted === null)
        return false;
    return registry === "npm" ? parse_default()(wanted)?.version === wanted : exactPypi.test(wanted);
}
/** Null: no network may be used, and only exact versions are known. */
function resolver(options) {
    const answers = new Map();
    return async (wanted) => {
        if (isExact(wanted))
            return { kind: "version", version: wanted.wanted ?? "" };
        if (options === null) {
            return {
                kind: "problem",
                rule: "package/not-reachable",
                message: "which version that is today cannot be told without a network",
                hint: "write the exact version into the client's file, or run without --no-network",
            };
        }
        const key = JSON.stringify(wanted);
        const known = answers.get(key);
        if (known !== undefined)
            return await known;
        const answer = ask(wanted, options);
        answers.set(key, answer);
        return await answer;
    };
}
async function ask({ registry, name, wanted }, options) {
    if (registry === "npm")
        return (await __webpack_require__.e(/* import() */ 7381).then(__webpack_require__.bind(__webpack_require__, 87381))).publishedOnNpm(name, wanted, options);
    return (await __webpack_require__.e(/* import() */ 3831).then(__webpack_require__.bind(__webpack_require__, 13831))).publishedOnPypi(name, wanted, options);
}
/** For a server that has no version of its own. */
const firstVersion = "1.0.0";
/**
 * The version of a release for that of a package, which may follow other rules: `1.2` is 1.2.0, `2.0rc1` is
 * 2.0.0-rc.1, `v1.4.0` is 1.4.0. What no release can be called keeps its first three numbers.
 */
function releaseVersion(text) {
    if ((0,exact/* isExactVersion */.Yb)(text))
        return text;
    const match = /^v?(?:\d+!)?(\d{1,15})(?:\.(\d{1,15}))?(?:\.(\d{1,15}))?(.*)$/i.exec(text);
    if (!match)
        return firstVersion;
    const [, major = "0", minor = "0", patch = "0", rest = ""] = match;
    const numbers = [major, minor, patch].map((part) => String(Number(part))).join(".");
    const before = /^[-.]?(a|alpha|b|beta|rc|c|dev|preview|pre|next|canary)[-.]?(\d{0,15})/i.exec(rest);
    if (!before)
        return numbers;
    const names = { a: "alpha", b: "beta", c: "rc" };
    const name = (before[1] ?? "").toLowerCase();
    return `${numbers}-${names[name] ?? name}.${Number(before[2] || "0")}`;
}

;// CONCATENATED MODULE: ./.build/commands/migrate/build.js












/** One release, with exact versions and, where it can be started here, its contract. Writes nothing. */
async function buildRelease(wish, world) {
    const { start, at, id } = wish;
    const wanted = start.kind === "package" ? start : start.kind === "command" ? start.pin : undefined;
    if (wanted)
        world.progress(`looking up ${wanted.registry}:${wanted.name}`);
    const found = wanted && (await world.resolve(wanted));
    world.signal.throwIfAborted();
    if (found?.kind === "problem")
        return { findings: [note("fail", found.rule, at, `${quoted(id)}: ${found.message}`, found.hint)] };
    const exact = found?.version;
    const version = exact === undefined ? imageVersion(start) : releaseVersion(exact);
    const npm = await packageOf(wish, exact, world);
    if ("findings" in npm)
        return npm;
    const variables = declare(wish, npm.package?.variables ?? []);
    const document = documentOf(wish, world, {
        version,
        exact,
        variables,
        integrity: found?.integrity,
        npm: npm.package,
    });
    const file = (0,paths/* releaseFile */.MR)(id, version);
    const checked = (0,convention_read/* readDocument */.u0)("release", file, Buffer.from(pretty(document)), await (0,convention_read/* loadPreciseReader */.hQ)());
    if ((0,finding.hasFailure)(checked?.findings ?? [])) {
        const [first] = checked?.findings ?? [];
        return {
            findings: [
                note("fail", "migrate/not-taken", at, `${quoted(id)} cannot be written down: ${first?.message ?? "it is no release"}`, first?.hint ?? "correct the entry"),
            ],
        };
    }
    const taken = await contractOf(wish, document, world);
    const built = {
        version,
        document: taken.document,
        texts: new Map([...taken.texts, [file, pretty(taken.document)]]),
        secretNames: new Set(variables.filter(({ isSecret }) => isSecret).map(({ name }) => name)),
        what: whatOf(start, exact),
        pinned: wanted !== undefined && wanted.wanted !== exact,
    };
    return { built, findings: [...npm.notes, ...taken.findings] };
}
function imageVersion(start) {
    if (start.kind !== "image")
        return firstVersion;
    const tag = /:([^:/@]+)(?:@|$)/.exec(start.image)?.[1];
    return tag === undefined ? firstVersion : releaseVersion(tag);
}
function whatOf(start, exact) {
    if (start.kind === "package")
        return `${start.registry}:${start.name}@${exact ?? ""}`;
    if (start.kind === "image")
        return start.image;
    return start.kind === "remote" ? start.url : [start.command, ...start.args].join(" ");
}
/** What the registry has of an npm package, so that a probe can tell it from another one. */
async function packageOf({ start, at, id }, exact, world) {
    if (start.kind !== "package" || start.registry !== "npm" || exact === undefined || !world.network)
        return { package: undefined, notes: [] };
    world.progress(`installing npm:${start.name}@${exact}`);
    const { npmPackage } = await __webpack_require__.e(/* import() */ 8200).then(__webpack_require__.bind(__webpack_require__, 48200));
    const { cache, env, signal } = world;
    const looked = await npmPackage(start.name, exact, { cache, env, signal });
    world.signal.throwIfAborted();
    const placed = looked.findings.map((one) => note(one.outcome === "fail" ? "fail" : "warn", one.rule, at, `${quoted(id)}: ${one.message}`, one.hint));
    return looked.kind === "problem" ? { findings: placed } : { package: looked.package, notes: placed };
}
/**
 * Which variables there are, and which are secret. Defaults and what else a package says of them are its own
 * business: clients are to give what they gave before, and nothing more.
 */
function declare({ names, required }, own) {
    const declared = new Map();
    for (const { name, isSecret } of own)
        declared.set(name, { name, ...(isSecret ? { isSecret } : {}) });
    for (const [name, isSecret] of names) {
        const needed = required.has(name) ? { isRequired: true } : {};
        if (isSecret)
            declared.set(name, { name, ...needed, isSecret: true });
        else if (!declared.has(name))
            declared.set(name, { name });
    }
    return [...declared.values()];
}
function documentOf({ id, start, server }, world, facts) {
    const { version, exact, npm } = facts;
    const environment = facts.variables.length === 0 ? {} : { environmentVariables: facts.variables };
    const key = start.kind === "package" ? `${start.registry}:${start.name}@${exact ?? ""}` : "";
    const integrity = npm?.integrity ?? facts.integrity;
    return {
        headgate: 1,
        server: {
            name: server?.name ?? `local.headgate/${id}`,
            description: server?.description ?? ((0,model_text/* printable */.g$)(npm?.description ?? "", 100) || id),
            version,
            ...packagesOf(start, exact, environment),
            ...(start.kind === "remote" ? { remotes: [build_remoteOf(start)] } : {}),
        },
        release: {
            by: world.actor,
            at: `${world.now().toISOString().slice(0, 19)}Z`,
            ...(integrity === undefined ? {} : { integrity: { [key]: integrity } }),
            ...(npm && Object.keys(npm.dependencies).length > 0 ? { dependencies: npm.dependencies } : {}),
            ...(start.kind === "command" ? { command: { ...build_commandOf(start, exact), ...environment } } : {}),
            ...(npm && npm.whole.length > 0 ? { resolved: installedOf(key, npm.whole) } : {}),
        },
    };
}
function installedOf(from, whole) {
    const packages = whole.map((one) => ({ kind: "npm", ...one }));
    return (0,resolved/* resolvedOf */.c)([{ by: "installation", from, packages }]);
}
function build_remoteOf({ type, url, headers }) {
    return { type, url, ...(headers.length > 0 ? { headers } : {}) };
}
function packagesOf(start, exact, environment) {
    if (start.kind !== "package" && start.kind !== "image")
        return {};
    const args = start.args.map((value) => ({ type: "positional", value }));
    const rest = {
        transport: { type: "stdio" },
        ...environment,
        ...(args.length > 0 ? { packageArguments: args } : {}),
    };
    if (start.kind === "image")
        return { packages: [{ registryType: "oci", identifier: start.image, ...rest }] };
    return {
        packages: [{ registryType: start.registry, identifier: start.name, version: exact ?? "", ...rest }],
    };
}
function build_commandOf({ command, args, pin }, exact) {
    const words = args.map((word, index) => (index === pin?.at ? `${pin.before}${exact ?? ""}` : word));
    return { command, args: words };
}
async function contractOf(wish, document, world) {
    const { start, id, at } = wish;
    const without = { document, texts: new Map(), findings: [] };
    // An image needs what runs images, and a machine that may pull it.
    const isStarted = start.kind !== "image";
    const needsNetwork = start.kind !== "command" || start.pin !== undefined;
    if (!world.contracts || !isStarted || (needsNetwork && !world.network))
        return without;
    world.progress(`taking the contract of ${id}`);
    const { root, cache, signal, env } = world;
    const { variables, secrets } = wish;
    const release = (0,resolve_release/* resolveRelease */.C)(id, document);
    const taken = await (0,take/* takeStableContract */.t)({
        release,
        variables,
        secrets,
        root,
        env: { ...env },
        cache,
        signal,
        health: server/* defaultHealth */.Q,
    });
    signal.throwIfAborted();
    if (taken.kind === "problem") {
        const notes = taken.findings.map((one) => note("warn", "migrate/no-contract", at, `${quoted(id)} is released without its contract: ${one.message}`, `see to what it lacks here; the next release takes it: headgate release ${id} VERSION`));
        return { ...without, findings: notes };
    }
    const { tools, prompts, resources } = taken.contract;
    const text = pretty((0,canonical/* canonicalContract */.FF)(taken.contract));
    if (Buffer.byteLength(text) > limits/* maxFileSize */.o2) {
        const message = `${quoted(id)} is released without its contract, which is larger than any client reads`;
        return { ...without, findings: [note("warn", "migrate/no-contract", at, message, "split the server")] };
    }
    const contract = {
        digest: taken.digest,
        tools: tools.length,
        prompts: prompts.length,
        resources: resources.length,
    };
    return {
        document: { ...document, release: { ...document.release, contract } },
        texts: new Map([[(0,paths/* contractFile */.V8)(id, taken.digest), text]]),
        findings: [],
    };
}
function pretty(value) {
    return `${JSON.stringify(value, null, 2)}\n`;
}

// EXTERNAL MODULE: ./.build/convention/modeline.js
var modeline = __webpack_require__(22794);
// EXTERNAL MODULE: ./.build/commands/init/files.js
var files = __webpack_require__(10594);
;// CONCATENATED MODULE: ./.build/commands/migrate/documents.js


/** JSON's texts are YAML's, but for what YAML calls unprintable. */
function scalar(text) {
    const plain = /^[A-Za-z][A-Za-z0-9._/-]*$/.test(text) && !/^(?:true|false|yes|no|on|off|null|y|n)$/i.test(text);
    return plain
        ? text
        : JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
/** Where `init`, which comes next, puts them: every file but the project's lies in a folder of a folder. */
function schema(kind) {
    return `${(0,modeline/* modeline */.OC)(kind, kind === "headgate" ? files/* schemaFolder */.Wl : `../../${files/* schemaFolder */.Wl}`)}\n`;
}
const projectText = `${schema("headgate")}headgate: 1\n`;
function serverText(name, description) {
    return `${schema("server")}name: ${scalar(name)}\ndescription: ${scalar(description)}\n`;
}
const stages = ["development", "testing", "staging", "production"];
/** `asked`: the environment that all files were asked to become; one that differs is of its stage. */
function environmentText(asked, { unpackaged, probed, targets }) {
    const stage = stages.includes(asked) ? asked : "development";
    const lines = [
        `stage: ${stage}`,
        ...(unpackaged ? ["versions: { unpackaged: true }"] : []),
        ...(probed
            ? ["strategy: { type: immediate, analysis: [probe] }"]
            : [
                "# Not all of these servers can be probed from here, and a probe would take out what does not answer.",
                "# Once they can: analysis: [probe]",
                "strategy: { type: immediate, analysis: [] }",
            ]),
        "rollback: { automatic: true }",
        ...(targets.length > 0 ? ["targets:", ...targets.map((target) => `  - ${targetText(target)}`)] : []),
    ];
    return `${schema("environment")}${lines.join("\n")}\n`;
}
function targetText({ scope, path, entries }) {
    const names = Object.entries(entries).map(([id, name]) => `${scalar(id)}: ${scalar(name)}`);
    const parts = [
        "type: mcp",
        `scope: ${scope}`,
        ...(path === undefined ? [] : [`path: ${scalar(path)}`]),
        ...(names.length > 0 ? [`entries: { ${names.join(", ")} }`] : []),
    ];
    return `{ ${parts.join(", ")} }`;
}
function deploymentText(blue, variables, secrets) {
    const map = (name, of) => of.size === 0 ? [] : [`${name}:`, ...[...of].map(([key, value]) => `  ${key}: ${scalar(value)}`)];
    const lines = [`blue: ${blue}`, ...map("variables", variables), ...map("secrets", secrets)];
    return `${schema("deployment")}${lines.join("\n")}\n`;
}
function secretPlace(server, file, [variable, secret], reference) {
    return { server, variable, reference, file, line: secret.line, plain: secret.literal !== undefined };
}

// EXTERNAL MODULE: ./.build/model/canonical.js
var model_canonical = __webpack_require__(73903);
// EXTERNAL MODULE: ./.build/model/target.js
var target = __webpack_require__(25004);
;// CONCATENATED MODULE: ./.build/commands/migrate/ids.js


/** What tells a terminal to write in colours is no part of a name. */
const colours = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*[A-Za-z]`, "g");
/** The name of an entry as the id of a server: a DNS label, whatever it was. */
function idOf(name) {
    const label = name
        .slice(0, 1_000)
        .replaceAll(colours, "")
        .normalize("NFKD")
        .replace(/(?<=[a-z0-9])(?=[A-Z])/g, "-")
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, "-")
        .slice(0, 50)
        .replace(/^-+|-+$/g, "");
    if (!(0,paths/* isId */.eQ)(label))
        return "server";
    return paths/* reservedServers */.Jf.has(label) ? `${label}-server` : label;
}
/** What a server is, whatever its version and variables: the same start is the same server. */
function startKey(start) {
    if (start.kind === "package")
        return (0,model_canonical/* canonicalJson */.dj)([start.registry, start.name.toLowerCase(), start.args]);
    if (start.kind === "image")
        return (0,model_canonical/* canonicalJson */.dj)([start.image, start.args]);
    if (start.kind === "remote")
        return (0,model_canonical/* canonicalJson */.dj)([start.type, start.url, start.headers]);
    const { command, args, pin } = start;
    return (0,model_canonical/* canonicalJson */.dj)([command, args.map((word, index) => (index === pin?.at ? pin.before : word))]);
}
function isOwn({ name }) {
    return idOf(name) === name;
}
/**
 * Gives every entry the id of its server. Entries of one name that start the same share it across files; within
 * a file, or where they start something else, the later one gets a number.
 */
function nameAll(files) {
    const owners = new Map();
    return files.map((drafts) => {
        const ids = new Map();
        const used = new Set();
        // Names that are ids already come first: another server's entry of that name would be theirs.
        const order = [...drafts].sort((a, b) => Number(isOwn(b)) - Number(isOwn(a)));
        for (const draft of order) {
            const key = startKey(draft.start);
            const base = idOf(draft.name);
            let id = base;
            for (let count = 2; used.has(id) || (owners.has(id) && owners.get(id) !== key); count += 1)
                id = `${base}-${count}`;
            used.add(id);
            owners.set(id, key);
            ids.set(draft, id);
        }
        return drafts.map((draft) => ({ ...draft, id: ids.get(draft) ?? idOf(draft.name) }));
    });
}

;// CONCATENATED MODULE: ./.build/commands/migrate/environments.js




/**
 * Files that hold the same servers, with the same variables, are one environment with several targets. A file
 * that differs is an environment of its own: every target of one environment gets all its servers.
 */
function environmentsFor(groups, first) {
    const byContent = new Map();
    for (const placed of groups) {
        const key = contentKey(placed.named);
        byContent.set(key, [...(byContent.get(key) ?? []), placed]);
    }
    const used = new Set();
    return [...byContent.values()].map((placed, index) => {
        const own = index === 0 ? first : `${first}-${idOf(suffix(placed[0]))}`;
        let id = own;
        for (let count = 2; used.has(id); count += 1)
            id = `${own}-${count}`;
        used.add(id);
        return { id, placed };
    });
}
function suffix(placed) {
    const written = placed?.group.written;
    return written?.kind === "itself" ? written.scope : (written?.name ?? "other");
}
function contentKey(named) {
    const servers = named.map(({ id, start, variables, secrets }) => [
        id,
        startKey(start),
        start.kind === "package" ? start.wanted : start.kind === "command" ? (start.pin?.wanted ?? null) : null,
        [...variables].sort(),
        [...secrets].map(([name, { reference }]) => [name, reference]).sort(),
    ]);
    return (0,model_canonical/* canonicalJson */.dj)(servers.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)));
}
/** The targets that write what the files say; those of files that no target writes share nothing with others. */
function targetsOf({ id, placed }) {
    const paths = new Set();
    return placed.map(({ group: { written }, named }) => {
        const entries = Object.fromEntries(named.filter(({ id, name }) => name !== id && (0,client/* isEntryName */.GC)(name)).map(({ id, name }) => [id, name]));
        if (written.kind === "itself") {
            const { scope, path } = written;
            return { scope, ...(path === undefined ? {} : { path }), entries };
        }
        let path = `clients/${id}/${written.name}.mcp.json`;
        for (let count = 2; paths.has(path); count += 1)
            path = `clients/${id}/${written.name}-${count}.mcp.json`;
        paths.add(path);
        return { scope: "project", path, entries };
    });
}
/** Why an environment that is there already does not do for a server; undefined: it does. */
function missingIn(document, targets, { id, start }) {
    if (start.kind === "command" && document.versions?.unpackaged !== true)
        return { message: "takes no server that is known by its start command alone" };
    for (const wanted of targets) {
        const found = (document.targets ?? []).find((target) => isSame(target, wanted));
        if (found?.type !== "mcp")
            return { message: "has no target that writes that file", target: wanted };
        if ((0,target/* entryOf */.Ms)({ ...found, scope: wanted.scope }, id) !==
            (Object.hasOwn(wanted.entries, id) ? wanted.entries[id] : id))
            return { message: `has a target that would write ${id} under another name`, target: wanted };
    }
    return undefined;
}
function isSame(target, { scope, path }) {
    return target.type === "mcp" && (target.scope ?? "project") === scope && target.path === path;
}

// EXTERNAL MODULE: ./.build/commands/release/files.js
var release_files = __webpack_require__(20047);
;// CONCATENATED MODULE: ./.build/commands/migrate/existing.js

/** What a file of the repository says; undefined where there is none, or where a file stands in its folder's place. */
async function existingText(root, path) {
    try {
        return await (0,release_files/* readText */.y)(root, path);
    }
    catch (error) {
        if (error instanceof Error && "code" in error && error.code === "ENOTDIR")
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./.build/commands/migrate/references.js

/** Names that say nothing of what they open. */
const general = /^(?:(?:API|ACCESS|AUTH|SECRET|PRIVATE)_?)?(?:KEY|TOKEN|SECRET|PASSWORD|AUTH|PAT|DSN|CREDENTIALS?)$/;
/** How each secret will be called where it is kept: what the file calls it, else its variable, else with the server. */
function nameSecrets(files) {
    const names = new Map();
    const owners = new Map();
    const all = files.flatMap((drafts) => drafts.flatMap(({ id, secrets }) => [...secrets].map(([name, secret]) => ({ id, name, secret }))));
    for (const { secret } of all) {
        if (secret.reference === null)
            continue;
        names.set(secret, secret.reference);
        owners.set(secret.reference, undefined);
    }
    for (const { id, name, secret } of all) {
        if (secret.reference !== null)
            continue;
        const prefix = variableName(id) ?? "SERVER";
        const own = name.startsWith(`${prefix}_`) ? name : `${prefix}_${name}`;
        const wanted = general.test(name) ? own : name;
        const isFree = (candidate) => !owners.has(candidate) || (secret.literal !== undefined && owners.get(candidate) === secret.literal);
        let found = isFree(wanted) ? wanted : own;
        for (let count = 2; !isFree(found); count += 1)
            found = `${own}_${count}`;
        owners.set(found, secret.literal);
        names.set(secret, found);
    }
    return names;
}

// EXTERNAL MODULE: ./.build/targets/mcp/materialise.js
var materialise = __webpack_require__(91045);
// EXTERNAL MODULE: ./.build/targets/mcp/render.js
var render = __webpack_require__(21465);
// EXTERNAL MODULE: ./.build/targets/mcp/rendered.js
var mcp_rendered = __webpack_require__(40860);
;// CONCATENATED MODULE: ./.build/commands/migrate/refusal.js






/**
 * Why `apply` would leave an entry as it is, by the same check; undefined where it would take it over, now or once
 * its secrets are to be had by name. `targets` in the order of the wish's files.
 */
function refusal({ id: environment, placed }, targets, server, { built, given }, site) {
    const { version, document } = built;
    const release = (0,resolve_release/* resolveRelease */.C)(server, document);
    const live = { traffic: { [version]: 100 }, variants: { [version]: { version, release: "", ...given } } };
    for (const [index, { group, named }] of placed.entries()) {
        const text = targets[index];
        const draft = named.find(({ id }) => id === server);
        if (text === undefined || draft === undefined)
            continue;
        const target = { type: "mcp", ...text };
        const releases = new Map([[version, release]]);
        const rendered = (0,render/* renderOutput */.C8)({ environment, server, live, releases, target });
        const output = (0,mcp_rendered/* readOutput */.ov)(rendered.text);
        const [refused] = output?.refused ?? [];
        if (refused !== undefined)
            return { why: refused, file: group.shown };
        // Where nothing stands under that name, there is nothing to be taken over.
        if (group.written.kind !== "itself" || !(0,client/* isEntryName */.GC)(draft.name) || !output?.config)
            continue;
        const found = (0,takeover/* takeover */.Ww)(draft.value, (0,materialise/* materialise */.fq)(output, output.config, site.root), site);
        if (found.kind === "other")
            return { why: found.why, file: group.shown };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./.build/commands/migrate/same-start.js


/** Whether the text of a release starts the same as another one, whatever else it says. */
function sameStart(file, existing, document) {
    const former = (0,convention_read/* readDocument */.u0)("release", file, Buffer.from(existing), undefined)?.value;
    return former !== undefined && (0,model_canonical/* canonicalJson */.dj)(same_start_startOf(former)) === (0,model_canonical/* canonicalJson */.dj)(same_start_startOf(document));
}
function same_start_startOf({ server, release }) {
    const packages = (server.packages ?? []).map(({ registryType, identifier, version, packageArguments = [] }) => [
        registryType,
        identifier,
        version ?? null,
        packageArguments,
    ]);
    const { command, args = [] } = release.command ?? {};
    return [packages, (server.remotes ?? []).map(({ type, url }) => [type, url]), command ?? null, args];
}

;// CONCATENATED MODULE: ./.build/commands/migrate/plan.js













/** What has to be written so that Headgate keeps what these files say. Reads the repository, and writes nothing. */
async function planMigration(groups, environment, world) {
    const named = nameAll(groups.map(({ drafts }) => drafts));
    const placed = groups.map((group, index) => ({ group, named: named[index] ?? [] }));
    const making = {
        world,
        environment,
        references: nameSecrets(named),
        all: named.flat(),
        releases: new Map(),
        findings: [],
    };
    const [releases, servers, environments, deployments] = [0, 1, 2, 3].map(() => new Map());
    const parts = { releases, servers, environments, deployments };
    const taken = [];
    const secrets = [];
    for (const wish of environmentsFor(placed, environment)) {
        const made = await environmentOf(wish, making, parts);
        taken.push(...made.taken);
        secrets.push(...made.secrets);
    }
    const project = new Map(parts.deployments.size > 0 ? [[paths/* projectFile */.g7, projectText]] : []);
    const texts = new Map([
        ...parts.releases,
        ...parts.servers,
        ...project,
        ...parts.environments,
        ...parts.deployments,
    ]);
    const present = await Promise.all([...texts.keys()].map((path) => existingText(world.root, path)));
    const missing = [...texts].filter((_, index) => present[index] === undefined);
    return { texts: new Map(missing), taken, secrets, findings: making.findings };
}
async function environmentOf(wish, making, parts) {
    const { world, findings } = making;
    const targets = targetsOf(wish);
    const file = (0,paths/* environmentFile */.qU)(wish.id);
    const there = await documentAt(world.root, file);
    const taken = [];
    const secrets = [];
    const [first] = wish.placed;
    for (const draft of first?.named ?? []) {
        const { id, name, at } = draft;
        const path = (0,paths/* deploymentFile */.mI)(wish.id, id);
        const existing = await existingText(world.root, path);
        if (existing !== undefined) {
            secrets.push(...(await placesOf(draft, path, existing)));
            taken.push({ environment: wish.id, server: id, entry: name, file: at.file, built: null });
            continue;
        }
        const lack = there === null ? undefined : missingIn(there, targets, draft);
        if (lack) {
            const line = lack.target ? `targets: - ${targetText(lack.target)}` : "versions: { unpackaged: true }";
            findings.push(note("fail", "migrate/environment", at, `${quoted(name)}: ${file} is there already, and ${lack.message}`, `add ${line} to it, or choose another environment: --env NAME`));
            continue;
        }
        const built = await releaseOf(draft, making);
        if (!built)
            continue;
        const given = await givenBy(draft, built, making, wish.id);
        if (!given)
            continue;
        const refused = refusal(wish, targets, id, { built, given }, { root: world.root, env: world.env });
        if (refused) {
            const message = `${quoted(name)}: apply would leave ${refused.file} as it is: ${refused.why}`;
            const hint = "make the entry say no more than how it is started and what it is given, then run again";
            findings.push(note("fail", "migrate/not-taken", at, message, hint));
            continue;
        }
        parts.deployments.set(path, given.text);
        secrets.push(...given.places);
        for (const [where, text] of built.texts)
            parts.releases.set(where, text);
        const { name: serverName, description = "" } = built.document.server;
        parts.servers.set((0,paths/* serverFile */.kt)(id), serverText(serverName, description));
        taken.push({ environment: wish.id, server: id, entry: name, file: at.file, built });
    }
    const news = taken.filter(({ built }) => built !== null);
    if (there === null && taken.length > 0) {
        const unpackaged = wish.placed.some(({ named }) => named.some(({ start }) => start.kind === "command"));
        // A server that is there already was released by somebody else: whether it answers is not known.
        const probed = taken.every(({ built }) => built?.document.release.contract !== undefined);
        parts.environments.set(file, environmentText(making.environment, { unpackaged, probed, targets }));
    }
    if (news.length > 0)
        tellPlaces(wish, findings, targets);
    return { taken, secrets };
}
function tellPlaces(wish, findings, targets) {
    for (const [index, { group, named }] of wish.placed.entries()) {
        const at = { file: group.shown, line: 0 };
        if (group.written.kind === "instead") {
            findings.push(note("warn", "migrate/elsewhere", at, `Headgate does not write ${group.shown}: what it would say is kept in ${targets[index]?.path ?? "a file"}`, "copy the entries from there when they change"));
        }
        for (const { id, name, at: own } of named) {
            if ((0,client/* isEntryName */.GC)(name))
                continue;
            findings.push(note("warn", "migrate/renamed", own, `${quoted(name)} is no name that every client takes: it becomes ${id}`, "take the old entry out once apply has written the new one"));
        }
    }
}
/** One release for all entries that start the same version of a server. */
async function releaseOf(draft, making) {
    const { id, start } = draft;
    const wanted = start.kind === "package" ? start.wanted : start.kind === "command" ? start.pin?.wanted : null;
    const key = JSON.stringify([id, wanted ?? null]);
    const known = making.releases.get(key);
    if (known)
        return known;
    const made = make(draft, making);
    making.releases.set(key, made);
    return made;
}
/** Given for what the file only names: this person's own secrets are for their clients, and for no code tried here. */
const placeholder = "headgate-migrate-placeholder";
async function make(draft, making) {
    const { world, findings } = making;
    const { id, at, start } = draft;
    const names = new Map();
    const entries = making.all.filter((other) => other.id === id);
    for (const one of entries) {
        for (const name of one.variables.keys())
            names.set(name, names.get(name) ?? false);
        // Those of headers are declared with their header.
        for (const name of start.kind === "remote" ? [] : one.secrets.keys())
            names.set(name, true);
    }
    const isGiven = (name) => entries.every(({ variables, secrets: own }) => variables.has(name) || own.has(name));
    const required = new Set([...names.keys()].filter(isGiven));
    const secrets = [...draft.secrets].map(([name, { literal }]) => [name, literal ?? placeholder]);
    const server = await serverAt(world.root, id);
    const result = await buildRelease({
        id,
        at,
        start,
        names,
        required,
        variables: Object.fromEntries(draft.variables),
        secrets: Object.fromEntries(secrets),
        server,
    }, world);
    findings.push(...result.findings);
    const { built } = result;
    if (!built)
        return undefined;
    const file = (0,paths/* releaseFile */.MR)(id, built.version);
    const existing = await existingText(world.root, file);
    if (existing === undefined)
        return built;
    if (sameStart(file, existing, built.document))
        return { ...built, texts: new Map() };
    findings.push(note("fail", "version/changed-release", at, `${quoted(id)} ${built.version} is released already, as something else`, "rename the entry in the client's file, or deploy the released version: headgate deploy"));
    return undefined;
}
/** Where the secrets of a deployment stand that is there already, for whoever runs this again. */
async function placesOf({ id, at, secrets, variables }, file, text) {
    const document = (0,convention_read/* readDocument */.u0)("deployment", file, Buffer.from(text), await (0,convention_read/* loadPreciseReader */.hQ)())?.value;
    return Object.entries(document?.secrets ?? {}).map(([variable, reference]) => {
        const known = secrets.get(variable);
        const literal = known?.literal ?? variables.get(variable);
        const secret = { reference, ...(literal === undefined ? {} : { literal }), line: known?.line ?? at.line };
        return secretPlace(id, at.file, [variable, secret], reference);
    });
}
/** The deployment's file; what any entry or the package itself calls secret is one everywhere. */
async function givenBy(draft, built, making, environment) {
    const { id, name, at } = draft;
    const variables = new Map(draft.variables);
    const secrets = new Map(draft.secrets);
    const references = new Map(making.references);
    for (const [variable, literal] of draft.variables) {
        if (!built.secretNames.has(variable))
            continue;
        const secret = { reference: null, literal, line: at.line };
        variables.delete(variable);
        secrets.set(variable, secret);
        references.set(secret, `${variableName(id) ?? "SERVER"}_${variable}`);
    }
    const named = [...secrets].map((entry) => [entry, references.get(entry[1]) ?? entry[0]]);
    const byName = new Map(named.map(([[variable], name]) => [variable, name]));
    const text = deploymentText(built.version, variables, byName);
    const file = (0,paths/* deploymentFile */.mI)(environment, id);
    const read = (0,convention_read/* readDocument */.u0)("deployment", file, Buffer.from(text), await (0,convention_read/* loadPreciseReader */.hQ)());
    if (read?.value === undefined || read.findings.some(({ outcome }) => outcome === "fail")) {
        making.findings.push(note("fail", "migrate/not-taken", at, `${quoted(name)}: one of its variables cannot be written down`, "take control characters out of its values, then run again"));
        return undefined;
    }
    return {
        text,
        variables: Object.fromEntries(variables),
        secrets: Object.fromEntries(byName),
        places: named.map(([entry, reference]) => secretPlace(id, at.file, entry, reference)),
    };
}
async function documentAt(root, file) {
    const text = await existingText(root, file);
    if (text === undefined)
        return null;
    return (0,convention_read/* readDocument */.u0)("environment", file, Buffer.from(text), await (0,convention_read/* loadPreciseReader */.hQ)())?.value ?? {};
}
async function serverAt(root, id) {
    const file = (0,paths/* serverFile */.kt)(id);
    const text = await existingText(root, file);
    return text === undefined
        ? undefined
        : (0,convention_read/* readDocument */.u0)("server", file, Buffer.from(text), await (0,convention_read/* loadPreciseReader */.hQ)())?.value;
}

;// CONCATENATED MODULE: ./.build/commands/migrate/records.js





/**
 * Deployments from a status or a history: `{ "environments": { E: V } }`, the same for several servers, and
 * `{ "mcpVersionHistory": { S: { "currentBlue": V } } }`. How a version is started they do not say: it has to be
 * released already.
 */
async function planRecords(files, context) {
    const texts = new Map();
    const taken = [];
    const findings = [];
    for (const file of files) {
        const versions = file.format === "history" ? fromHistory(file, context) : fromStatus(file, context, findings);
        for (const one of versions) {
            const { environment, server, version } = one;
            const why = await obstacle(one, context.root);
            if (why === "there")
                continue;
            if (why !== undefined) {
                findings.push(note("fail", "migrate/not-taken", file.at, why.message, why.hint));
                continue;
            }
            const policy = (0,paths/* environmentFile */.qU)(environment);
            if ((await existingText(context.root, policy)) === undefined)
                texts.set(policy, environmentText(environment, { unpackaged: false, probed: true, targets: [] }));
            texts.set((0,paths/* deploymentFile */.mI)(environment, server), deploymentText(version, new Map(), new Map()));
            taken.push(one);
        }
    }
    if (taken.length === 0 || (await existingText(context.root, paths/* projectFile */.g7)) !== undefined)
        return { texts, taken, findings };
    return { texts: new Map([[paths/* projectFile */.g7, projectText], ...texts]), taken, findings };
}
function fromStatus({ at, root }, { server }, findings) {
    const several = member(root, "servers");
    const all = several === undefined ? [[server, root]] : Object.entries(several ?? {});
    return all.flatMap(([id, record]) => {
        if (id === undefined) {
            findings.push(note("fail", "migrate/not-taken", at, `${at.file} does not say of which server it is`, "name it: --server SERVER"));
            return [];
        }
        return Object.entries(member(record, "environments") ?? {}).map(([environment, version]) => ({
            environment,
            server: id,
            version: String(version),
            file: at.file,
        }));
    });
}
function fromHistory({ at, root }, { environment }) {
    return Object.entries(member(root, "mcpVersionHistory") ?? {}).flatMap(([server, history]) => {
        const blue = member(history, "currentBlue");
        return typeof blue === "string" ? [{ environment, server, version: blue, file: at.file }] : [];
    });
}
async function obstacle({ environment, server, version }, root) {
    const name = `${quoted(server)} ${quoted(version)} in ${quoted(environment)}`;
    if (!(0,paths/* isId */.eQ)(environment) || !(0,paths/* isId */.eQ)(server) || !(0,paths/* isExactVersion */.Yb)(version))
        return {
            message: `${name} is no server, version and environment`,
            hint: "ids are DNS labels, versions MAJOR.MINOR.PATCH",
        };
    if ((await existingText(root, (0,paths/* deploymentFile */.mI)(environment, server))) !== undefined)
        return "there";
    if ((await existingText(root, (0,paths/* releaseFile */.MR)(server, version))) !== undefined)
        return undefined;
    return {
        message: `${name}: that version is not released here, and this file does not say how it is started`,
        hint: `headgate release ${server} ${version} --create --npm PACKAGE, then run again`,
    };
}

;// CONCATENATED MODULE: ./.build/commands/migrate/say.js

/** What was taken, where secrets are wanted, and what was written: names and places, never values. */
function sayMigration({ made, records, written, dryRun, width }) {
    const environments = [...new Set(made.taken.map(({ environment }) => environment))];
    const blocks = [
        ...environments.map((id) => sayEnvironment(id, made.taken.filter(({ environment }) => environment === id), width)),
        records.taken.map((one) => (0,report_text/* sanitize */.aj)(`${one.environment}/${one.server}  ${one.version}`)).join("\n"),
        saySecrets(made.secrets, width),
        sayFiles(written, dryRun),
    ];
    return blocks.filter((block) => block !== "").join("\n\n");
}
function sayEnvironment(id, taken, width) {
    const files = [...new Set(taken.map(({ file }) => file))];
    const longest = Math.max(...taken.map(({ server }) => server.length));
    const lines = taken.flatMap(({ server, entry, built }) => {
        const name = server.padEnd(longest);
        if (built === null)
            return (0,report_text/* sanitize */.aj)(`  · ${name}  is there already`);
        const { contract } = built.document.release;
        const words = [
            built.version,
            built.what,
            ...(built.pinned ? ["the version published today"] : []),
            contract === undefined
                ? "no contract"
                : `${(0,report_text/* count */.U9)(contract.tools, "tool")}, contract ${contract.digest.slice(7, 19)}`,
            ...(entry === server ? [] : [`called ${entry}`]),
        ];
        return hang((0,report_text/* sanitize */.aj)(`  ✓ ${name}  `), words.map(report_text/* sanitize */.aj), width);
    });
    return [(0,report_text/* sanitize */.aj)(`${id}  (${files.join(", ")})`), ...lines].join("\n");
}
function saySecrets(secrets, width) {
    if (secrets.length === 0)
        return "";
    const lines = secrets.flatMap(({ server, variable, reference, file, line, plain }) => {
        const where = `${file}${line > 0 ? `:${line}` : ""}`;
        const words = [
            `${server} ${variable} → ${reference}`,
            ...(plain ? [`its value stands in ${where}`] : []),
        ];
        return hang("  ", words.map(report_text/* sanitize */.aj), width);
    });
    const isPlain = secrets.some(({ plain }) => plain);
    return [
        ...(0,report_text/* wrap */.LV)("secrets, by the name under which clients and headgate apply find them in their environment:", width),
        ...lines,
        ...(isPlain
            ? (0,report_text/* wrap */.LV)("export each value under its name before you apply: the client's file will hold the name alone", width - 2).map((line) => `  ${line}`)
            : []),
        ...(0,report_text/* wrap */.LV)("one that is no secret: before you commit, take isSecret off it in the release, and move it to variables in the deployment", width - 2).map((line) => `  ${line}`),
    ].join("\n");
}
/** Parts of a line side by side as far as there is room, the others below the first of them. */
function hang(head, parts, width) {
    const lines = [];
    for (const part of parts) {
        const last = lines.at(-1);
        const longer = last === undefined ? part : `${last}   ${part}`;
        if (last !== undefined && (0,report_text/* widthOf */.qz)(head) + (0,report_text/* widthOf */.qz)(longer) <= width)
            lines.splice(-1, 1, longer);
        else
            lines.push(part);
    }
    return lines.map((line, index) => (index === 0 ? head : " ".repeat((0,report_text/* widthOf */.qz)(head))) + line);
}
function sayFiles(written, dryRun) {
    if (written.length === 0)
        return "nothing to write: all of it is there already, or could not be taken";
    const verb = dryRun ? "would write" : "wrote";
    const shown = written.map((path) => (0,report_text/* sanitize */.aj)(path.replace(/([0-9a-f]{12})[0-9a-f]{52}\.json$/, "$1….json")));
    return shown.map((path) => `${verb} ${path}`).join("\n");
}

;// CONCATENATED MODULE: ./.build/commands/migrate/write.js




/** What stands against writing these files, found before the first of them is written. */
async function writeProblems(root, paths) {
    const real = await (0,promises_.realpath)(root);
    const folders = new Map();
    for (const path of paths) {
        for (let folder = (0,external_node_path_.dirname)(path); folder !== "."; folder = (0,external_node_path_.dirname)(folder))
            folders.set(folder, path);
    }
    const found = await Promise.all([...folders].map(([folder]) => problemOf(root, real, folder)));
    return found.flat();
}
async function problemOf(root, real, folder) {
    const place = (0,external_node_path_.join)(root, folder);
    const fail = (why, hint) => [
        note("fail", "migrate/not-written", { file: folder, line: 0 }, `${quoted(folder)} ${why}`, hint),
    ];
    const seen = await (0,promises_.lstat)(place).catch(() => null);
    if (seen === null)
        return [];
    const there = await (0,promises_.realpath)(place).catch(() => null);
    if (there === null || (there !== real && !there.startsWith(real + external_node_path_.sep)))
        return fail("is a link that leads out of the repository", "put a folder in its place, then run again");
    const isFolder = (await (0,promises_.lstat)(there)).isDirectory();
    return isFolder ? [] : fail("is a file, where a folder has to be", "move it away, then run again");
}
/**
 * Writes files that are not there yet, each whole or not at all, in the order given: what refers to another one
 * comes after it, so that a run which was killed is completed by the next. Returns those it wrote. `scratch` is a
 * folder that nobody commits, such as git's own; what killed runs left there goes with the next one.
 */
async function writeMissing(root, files, scratch) {
    const written = [];
    if (files.size === 0)
        return written;
    await sweep(scratch);
    const temporary = await (0,promises_.mkdtemp)((0,external_node_path_.join)(scratch, prefix));
    try {
        for (const [path, text] of files) {
            const target = (0,external_node_path_.join)(root, path);
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
            const whole = (0,external_node_path_.join)(temporary, String(written.length));
            await (0,promises_.writeFile)(whole, text);
            // A second name, unlike a renaming, never takes the place of what somebody else wrote meanwhile.
            if (await linked(whole, target))
                written.push(path);
            await (0,promises_.rm)(whole);
        }
    }
    finally {
        await (0,promises_.rm)(temporary, { recursive: true, force: true });
    }
    return written;
}
/** False where something is there already. */
async function linked(whole, target) {
    try {
        await (0,promises_.link)(whole, target);
        return true;
    }
    catch (error) {
        if (codeOf(error) === "EEXIST")
            return false;
        // Another file system, or one without second names.
        if (!["EXDEV", "EPERM", "ENOTSUP"].includes(codeOf(error)))
            throw error;
    }
    try {
        await (0,promises_.copyFile)(whole, target, external_node_fs_.constants.COPYFILE_EXCL);
        return true;
    }
    catch (error) {
        if (codeOf(error) === "EEXIST")
            return false;
        throw error;
    }
}
function codeOf(error) {
    return error instanceof Error && "code" in error ? String(error.code) : "";
}
const prefix = "headgate-migrate-";
const abandoned = 60 * 60_000;
/** Runs take seconds: what is older belongs to none. */
async function sweep(scratch) {
    for (const name of await (0,promises_.readdir)(scratch)) {
        if (!name.startsWith(prefix))
            continue;
        const folder = (0,external_node_path_.join)(scratch, name);
        const seen = await (0,promises_.lstat)(folder).catch(() => null);
        if (seen !== null && Date.now() - seen.mtimeMs > abandoned)
            await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}

// EXTERNAL MODULE: ./.build/commands/workspace.js + 2 modules
var commands_workspace = __webpack_require__(45349);
;// CONCATENATED MODULE: ./.build/commands/migrate.js
var migrate_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var migrate_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
 * `headgate migrate [FILE...]`: makes the convention's files from what clients are configured with today. The home
 * folder is read only where that is asked for. Writes into the working tree; committing is the user's to do.
 */
const migrate = async (invocation, world) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const environment = (0,commands_workspace/* textOf */.b6)(invocation, "env") ?? "production";
        if (!(0,paths/* isId */.eQ)(environment) || paths/* reservedEnvironments */.re.has(environment)) {
            return (0,asked.refuse)(world, {
                rule: "convention/invalid-id",
                message: `${JSON.stringify(environment)} cannot be an environment's id`,
                hint: "lower-case letters, digits and dashes, at most 63",
            });
        }
        const workspace = migrate_addDisposableResource(env_1, await (0,commands_workspace/* openWorkspace */.OH)(invocation, world, { online: false, tree: true }), true);
        const folder = world.env.HOME || (0,external_node_os_.homedir)();
        const home = await (0,promises_.realpath)(folder).catch(() => folder);
        const { sources, left } = await sourcesOf(invocation, world, workspace.root, home);
        if (sources.length === 0) {
            return nothingFound(left, workspace.root, home, (0,commands_workspace/* isSet */.vM)(invocation, "dry-run"));
        }
        const collected = [];
        for (const source of sources)
            collected.push(await collect(source, { root: workspace.root, home }));
        const groups = collected.flatMap((one) => one.groups);
        const made = await planMigration(groups, environment, await buildWorld(invocation, world, workspace));
        const records = await planRecords(collected.flatMap((one) => one.records), { root: workspace.root, environment, server: (0,commands_workspace/* textOf */.b6)(invocation, "server") });
        const exposed = await warnOfExposed(collected.flatMap((one) => one.exposed ?? []), workspace.repository);
        const texts = new Map([...made.texts, ...records.texts]);
        const problems = await writeProblems(workspace.root, texts.keys());
        const findings = [
            ...problems,
            ...collected.flatMap((one) => one.findings),
            ...made.findings,
            ...records.findings,
            ...exposed,
        ];
        const dryRun = (0,commands_workspace/* isSet */.vM)(invocation, "dry-run");
        world.signal.throwIfAborted();
        const { root, repository } = workspace;
        const able = problems.length === 0 ? texts : new Map();
        const written = dryRun ? [...able.keys()] : await writeMissing(root, able, repository.gitDirectory);
        const found = {
            made,
            records,
            findings,
            written,
            dryRun,
            left: left.map((one) => shown(one, workspace, home)),
        };
        return migrate_ending(found, sources.map(({ file }) => shownPath(file, workspace.root, home)), world);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = migrate_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
};
function shown({ file }, { root }, home) {
    return shownPath(file, root, home);
}
async function sourcesOf(invocation, world, root, home) {
    const asked = (0,commands_workspace/* textOf */.b6)(invocation, "format");
    const format = asked !== undefined && isFormatName(asked) ? { format: asked } : {};
    const files = (await collect_named(invocation.positionals, world.cwd)).map((file) => ({ file, ...format }));
    const own = await present(homePlaces(home, process.platform, world.env));
    const takesHome = (0,commands_workspace/* isSet */.vM)(invocation, "home");
    const project = invocation.positionals.length > 0 ? [] : await present(projectPlaces(root));
    const sources = [...files, ...project, ...(takesHome ? own : [])];
    // The same file by two ways, where the home folder is the repository.
    const distinct = [...new Map(sources.map((source) => [source.file, source])).values()];
    return { sources: distinct, left: takesHome || files.length > 0 ? [] : own };
}
function nothingFound(left, root, home, dryRun) {
    const lines = [
        "no client's file was found in this repository",
        ...sayLeft(left.map(({ file }) => shownPath(file, root, home))),
    ];
    const hint = left.length > 0 ? [] : ["  hint: name the file: headgate migrate FILE"];
    return (0,command/* result */.Ke)("unchanged", [...lines, ...hint].join("\n"), {
        findings: [],
        dryRun,
        files: [],
        left: left.map(({ file }) => shownPath(file, root, home)),
        written: [],
        servers: [],
        secrets: [],
    });
}
function sayLeft(left) {
    if (left.length === 0)
        return [];
    return [
        `not read, since they are yours alone: ${left.map(report_text/* sanitize */.aj).join(", ")}`,
        "  take them as well: headgate migrate --home",
    ];
}
async function buildWorld(invocation, world, { root, host, repository }) {
    const network = !(0,commands_workspace/* isSet */.vM)(invocation, "no-network");
    return {
        root,
        env: world.env,
        cache: (0,start/* cacheFolder */.n)(world.env),
        actor: (await host.cause(repository, {})).actor,
        now: world.now,
        progress: world.progress,
        network,
        // What only shows what would be done runs nobody's code, and shows no address who asks.
        contracts: !(0,commands_workspace/* isSet */.vM)(invocation, "no-contract") && !(0,commands_workspace/* isSet */.vM)(invocation, "dry-run"),
        signal: world.signal,
        resolve: resolver(network ? { env: world.env, signal: world.signal } : null),
    };
}
function migrate_ending({ made, records, findings, written, dryRun, left }, files, world) {
    const text = [
        sayMigration({ made, records, written, dryRun, width: (0,command/* textOptions */.aW)(world).width }),
        (0,report_findings.formatFindings)(findings, new Map(), (0,command/* textOptions */.aW)(world)),
        sayLeft(left).join("\n"),
        sayNext(written, dryRun, (0,command/* textOptions */.aW)(world).width),
    ];
    const done = written.length === 0 ? "unchanged" : dryRun ? "planned" : "ok";
    return (0,command/* result */.Ke)((0,finding.hasFailure)(findings) ? "refused" : done, text.filter(Boolean).join("\n\n"), {
        findings: (0,json.findingsJson)(findings),
        dryRun,
        files,
        left,
        written,
        servers: [
            ...made.taken.map(({ environment, server, entry, file, built }) => ({
                environment,
                server,
                entry,
                file,
                version: built?.version ?? null,
                package: built?.what ?? null,
                pinned: built?.pinned ?? false,
                contract: built?.document.release.contract ?? null,
                isNew: built !== null,
            })),
            ...records.taken.map((one) => ({
                ...one,
                entry: one.server,
                package: null,
                pinned: false,
                contract: null,
                isNew: true,
            })),
        ],
        secrets: made.secrets,
    });
}
function sayNext(written, dryRun, width) {
    if (written.length === 0)
        return "";
    if (dryRun)
        return (0,report_text/* wrap */.LV)("a dry run starts no server and reaches none: contracts are taken without --dry-run", width).join("\n");
    const next = "next: headgate init, for the branch `deployed`; then commit what Headgate wrote, and no client's file:";
    const rest = [
        "  git add headgate.yaml servers environments .gitattributes .headgate && git commit",
        "  headgate apply",
    ];
    return [...(0,report_text/* wrap */.LV)(next, width), ...rest].join("\n");
}


/***/ }),

/***/ 20047:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ writeFiles),
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/** The text of a file below the root, or undefined where there is none. Other errors reject. */
async function readText(root, path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), "utf8");
    }
    catch (error) {
        if (error.code === "ENOENT")
            return undefined;
        throw error;
    }
}
/**
 * Writes each file whole or not at all, in the order given: what refers to another file comes after it.
 * Rejects where a folder on the way is a link that leaves the root.
 */
async function writeFiles(root, files) {
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root);
    for (const [path, text] of files) {
        const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), { recursive: true });
        if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target))).startsWith(real + node_path__WEBPACK_IMPORTED_MODULE_1__.sep))
            throw new Error(`${path} lies outside of the repository: a folder on the way is a link`);
        const temporary = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), ".new-"));
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, "file"), text);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, "file"), target);
        }
        finally {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporary, { recursive: true, force: true });
        }
    }
}


/***/ }),

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

/***/ 22794:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OC: () => (/* binding */ modeline),
/* harmony export */   rx: () => (/* binding */ schemaFiles)
/* harmony export */ });
/* unused harmony export publishedSchemas */
/** Every kind of file that has a schema, and the schema's file name. */
const schemaFiles = {
    headgate: "headgate.schema.json",
    environment: "environment.schema.json",
    server: "server.schema.json",
    deployment: "deployment.schema.json",
    release: "release.schema.json",
    acknowledgement: "acknowledgement.schema.json",
    status: "status.schema.json",
    pending: "pending.schema.json",
    stop: "stop.schema.json",
};
/** Where the schemas of this version of the convention are published. */
const publishedSchemas = "https://headgate.dev/schemas/1/";
/** The first line of a YAML file that tells an editor its schema; `base` is a folder's path or address. */
function modeline(kind, base = publishedSchemas) {
    return `# yaml-language-server: $schema=${base.endsWith("/") ? base : `${base}/`}${schemaFiles[kind]}`;
}


/***/ }),

/***/ 8837:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ resolveRelease)
/* harmony export */ });
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73903);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10547);


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


/***/ }),

/***/ 19114:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defaultHealth)
/* harmony export */ });
const defaultHealth = {
    startup: { timeout: 30_000 },
    probe: { type: "mcp", healthy: 1, failed: 3, timeout: 10_000, interval: 1_000 },
};


/***/ }),

/***/ 80714:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ lastWords),
/* harmony export */   redaction: () => (/* binding */ redaction)
/* harmony export */ });
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34694);

/** Shorter pieces of a secret say nothing, and stand in any text. */
const shortest = 6;
/**
 * Replaces each secret value: as it is and without the space around it, each line of a longer one, the texts in
 * one that is JSON, and all of these as they look in JSON, a URL, base64, hexadecimal digits, capital or small
 * letters. Longer ones first, so that one which contains another leaves no rest.
 */
function redaction(secrets) {
    const values = Object.values(secrets)
        .flatMap(pieces)
        .flatMap(forms)
        .filter((value) => value !== "");
    const longestFirst = [...new Set(values)].sort((a, b) => b.length - a.length);
    return (text) => longestFirst.reduce((rest, value) => rest.replaceAll(value, "***"), text);
}
function pieces(value) {
    const lines = value.split(/[\r\n]+/).map((line) => line.trim());
    const parts = [...lines, ...textsInJson(value)].filter((part) => part.length >= shortest);
    return [value, value.trim(), ...parts];
}
function textsInJson(value) {
    if (!/^\s*[[{]/.test(value))
        return [];
    const texts = [];
    try {
        JSON.parse(value, (_, inner) => {
            if (typeof inner === "string")
                texts.push(inner, ...inner.split(/[\r\n]+/));
            return inner;
        });
    }
    catch {
        // Not JSON: the value itself is all there is.
    }
    return texts;
}
function forms(value) {
    const bytes = Buffer.from(value);
    const always = [
        value,
        JSON.stringify(value).slice(1, -1),
        encodeURIComponent(value.toWellFormed()),
        bytes.toString("base64"),
        bytes.toString("base64url"),
    ];
    if (value.length < shortest)
        return always;
    const hex = bytes.toString("hex");
    const within = [0, 1, 2]
        .map((offset) => base64Within(bytes, offset))
        .filter((text) => text.length >= shortest);
    const inUrls = within.map((text) => text.replaceAll("+", "-").replaceAll("/", "_"));
    return [...always, ...within, ...inUrls, hex, hex.toUpperCase(), value.toUpperCase(), value.toLowerCase()];
}
/** The digits that stand in base64 wherever these bytes follow `offset` others, whatever surrounds them. */
function base64Within(bytes, offset) {
    const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString("base64");
    return text.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6));
}
const noise = /^\s*at |^Node\.js v\d|^[^\p{L}]*$|^npm (?:error|ERR!) (?:A complete log|code\b)/u;
const telling = /error|exception|panic|fatal|cannot|denied|not found/i;
/** The one line of a program's last words that says most: its last error, else its last line; one line of ours. */
function lastWords(text, redact) {
    const lines = redact(text)
        .split(/\r\n|[\r\n]/)
        .filter((line) => !noise.test(line));
    return (0,_model_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(lines.findLast((line) => telling.test(line)) ?? lines.at(-1) ?? "");
}


/***/ }),

/***/ 26286:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ keyOf),
/* harmony export */   Z: () => (/* binding */ subjectsOf)
/* harmony export */ });
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34694);
/* harmony import */ var _probes_npm_package_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56253);
/* harmony import */ var _registries_pypi_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23090);



/** What a release consists of: its packages, and all that it records of what these depend on, in turn too. */
function subjectsOf({ version, server, release, }) {
    const subjects = new Map();
    const unknown = new Set();
    const add = (kind, name, of) => {
        const subject = subjectOf(kind, name, of);
        if (subject)
            subjects.set(keyOf(subject), subject);
        else
            unknown.add((0,_model_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(`${kind}:${name}`, 100));
    };
    for (const entry of server.packages ?? []) {
        add(entry.registryType, entry.identifier, entry.version ?? version);
    }
    for (const [key, of] of Object.entries(release.dependencies ?? {})) {
        const end = key.indexOf(":");
        add(key.slice(0, Math.max(0, end)), key.slice(end + 1), of);
    }
    for (const { packages, count } of release.resolved ?? []) {
        for (const line of packages) {
            const [, kind = "", name = line, of = ""] = /^([a-z]+):(.+)@([^@]*)$/.exec(line) ?? [];
            add(kind, name, of);
        }
        if (count > packages.length)
            unknown.add(`${count - packages.length} more packages`);
    }
    if (release.command)
        unknown.add("its start command");
    const hasPackages = (server.packages?.length ?? 0) > 0;
    if (!hasPackages && !release.command && (server.remotes?.length ?? 0) > 0)
        unknown.add("what runs at its address");
    return { subjects: [...subjects.values()], unknown: [...unknown] };
}
/** `npm:lodash@4.17.20` */
function keyOf({ kind, name, version, }) {
    return `${kind}:${name}@${version}`;
}
function subjectOf(kind, name, version) {
    const isKnown = (kind === "npm" && (0,_probes_npm_package_name_js__WEBPACK_IMPORTED_MODULE_0__/* .packageProblem */ .e)(name, version) === undefined) ||
        (kind === "pypi" && (0,_registries_pypi_version_js__WEBPACK_IMPORTED_MODULE_1__/* .isPypiName */ .Y0)(name) && (0,_registries_pypi_version_js__WEBPACK_IMPORTED_MODULE_1__/* .pypiVersion */ .hr)(version) !== undefined) ||
        (kind === "nuget" && /^[A-Za-z0-9][\w.-]{0,99}$/.test(name) && /^\d[0-9A-Za-z.+-]{0,99}$/.test(version));
    return isKnown ? { kind: kind, name, version } : undefined;
}


/***/ }),

/***/ 23090:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y0: () => (/* binding */ isPypiName),
/* harmony export */   hr: () => (/* binding */ pypiVersion),
/* harmony export */   sS: () => (/* binding */ pypiName)
/* harmony export */ });
const pattern = /^v?(?:(\d+)!)?(\d+(?:\.\d+)*)[-_.]?(?:(alpha|beta|preview|pre|rc|a|b|c)[-_.]?(\d*))?(?:-(\d+)|[-_.]?(?:post|rev|r)[-_.]?(\d*))?(?:[-_.]?dev[-_.]?(\d*))?(?:\+([a-z0-9]+(?:[-_.][a-z0-9]+)*))?$/;
const hasPost = /(?:post|rev|r)[-_.]?\d*(?:[-_.]?dev[-_.]?\d*)?(?:\+.*)?$/;
const phases = { alpha: "a", beta: "b", preview: "rc", pre: "rc", c: "rc" };
/**
 * A text that is the same for all spellings of one version of a Python package (PEP 440: `1.2.0-beta.1` is
 * `1.2.0b1`, `1.0` is `1.0.0`); undefined for what is none.
 */
function pypiVersion(version) {
    const text = version.trim().toLowerCase();
    const match = text.length <= 128 ? pattern.exec(text) : null;
    if (!match)
        return undefined;
    const [, epoch, numbers = "", phase, phaseNumber, implied, post, dev, local] = match;
    const parts = numbers.split(".").map((part) => part.replace(/^0+(?=\d)/, ""));
    while (parts.length > 1 && parts.at(-1) === "0")
        parts.pop();
    const number = (digits) => (digits ?? "").replace(/^0+(?=\d)/, "") || "0";
    const publicText = /^[^+]*/.exec(text)?.[0] ?? "";
    const isPost = implied !== undefined || (post !== undefined && hasPost.test(publicText));
    return [
        epoch === undefined || number(epoch) === "0" ? "" : `${number(epoch)}!`,
        parts.join("."),
        phase === undefined
            ? ""
            : `${Object.hasOwn(phases, phase) ? phases[phase] : phase}${number(phaseNumber)}`,
        isPost ? `.post${number(implied ?? post)}` : "",
        dev === undefined ? "" : `.dev${number(dev)}`,
        local === undefined ? "" : `+${local.replace(/[-_]/g, ".")}`,
    ].join("");
}
/** The name of a Python package as its index knows it (PEP 503). */
function pypiName(name) {
    return name.toLowerCase().replace(/[-_.]+/g, "-");
}
/** Whether a text can be the name of a Python package. */
function isPypiName(name) {
    return /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,98}[A-Za-z0-9])?$/.test(name);
}


/***/ }),

/***/ 10186:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ resolvedOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3028);
/* harmony import */ var _advisories_subjects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26286);



/** Packages and characters that a release lists in all; its file has to stay one that can be read. */
const [mostListed, mostText] = [5_000, 500_000];
/** All of it, in the order of its lines. What is beyond the limit is counted. */
function resolvedOf(wholes) {
    let [listed, text] = [0, 0];
    const isListed = (line) => {
        listed += 1;
        text += line.length;
        return listed <= mostListed && text <= mostText;
    };
    return wholes.map(({ by, from, packages }) => {
        const lines = [...new Set(packages.map(_advisories_subjects_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .T))].sort(_model_finding_js__WEBPACK_IMPORTED_MODULE_2__.compareText);
        const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256")
            .update(lines.map((line) => `${line}\n`).join(""))
            .digest("hex");
        return { by, from, count: lines.length, digest: `sha256-${digest}`, packages: lines.filter(isListed) };
    });
}


/***/ }),

/***/ 61048:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ cacheFolder)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/** `$XDG_CACHE_HOME/headgate`, or `~/.cache/headgate`. */
function cacheFolder(env) {
    const base = env.XDG_CACHE_HOME;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base?.startsWith("/") ? base : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env.HOME || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), ".cache"), "headgate");
}


/***/ })

};
;