"use strict";
exports.id = 8192;
exports.ids = [8192];
exports.modules = {

/***/ 98192:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  examineContract: () => (/* binding */ examineContract),
  x: () => (/* binding */ noticedTexts)
});

// EXTERNAL MODULE: ./.build/model/finding.js
var finding = __webpack_require__(3028);
// EXTERNAL MODULE: ./.build/contract/change.js
var change = __webpack_require__(3416);
// EXTERNAL MODULE: ./.build/contract/schema-form.js
var schema_form = __webpack_require__(12726);
;// CONCATENATED MODULE: ./.build/contract/text/placed.js


/**
 * The texts below an item that did not stand at the same place before, and in which `look` finds something. Names of
 * members come first: what a name says need not be said again where it is only listed.
 */
function newTexts(item, former, look) {
    const names = [];
    const values = [];
    visit(item, former, (text, above, step, before, isName) => {
        if (text === before)
            return;
        const found = look(text, before);
        if (found.length > 0)
            (isName ? names : values).push({ text, at: { above, step }, before, found });
    });
    return [...names, ...values];
}
/** All texts below items, wherever they stand. */
function textsIn(items) {
    const found = new Set();
    for (const item of items)
        visit(item, undefined, (text) => found.add(text));
    return found;
}
/** What belongs to a single run, and pictures: neither is read. */
const unread = new Set(["_meta", "icons"]);
/** Goes to every text, however deep it stands, once and in time in proportion; the shallow ones first. */
function visit(item, former, told) {
    const left = [];
    const enter = (value, before, above, step) => {
        if (typeof value === "string")
            told(value, above, step, typeof before === "string" ? before : undefined, false);
        else if (typeof value === "object" && value !== null)
            left.push({ above, step, value, former: before });
    };
    const open = (value, old, at) => {
        for (const key in value) {
            const inner = Object.hasOwn(value, key) ? value[key] : undefined;
            if (inner === undefined || (at === null && unread.has(key)))
                continue;
            const before = Object.hasOwn(old, key) ? old[key] : undefined;
            told(key, at, key, before === undefined ? undefined : key, true);
            enter(inner, before, at, key);
        }
    };
    open(item, former ?? none, null);
    for (let n = 0; n < left.length; n += 1) {
        const at = left[n];
        if (at === undefined)
            continue;
        const { value, former: before } = at;
        if ((0,schema_form/* isObject */.Gv)(value))
            open(value, (0,schema_form/* isObject */.Gv)(before) ? before : none, at);
        else if ((0,schema_form/* isList */.Lv)(value))
            for (const [index, each] of value.entries())
                enter(each, (0,schema_form/* isList */.Lv)(before) ? before[index] : undefined, at, stepOf(each, index, at));
    }
}
const none = {};
/** Its place in a list; the arguments of a prompt are known by their names, as in a change. */
function stepOf(entry, n, at) {
    const isArgument = at?.above === null && at.step === "arguments" && (0,schema_form/* isObject */.Gv)(entry);
    return isArgument && typeof entry.name === "string" ? entry.name : String(n);
}
function pointerOf(root, place) {
    const steps = [];
    for (let at = place; at !== null; at = at.above)
        steps.push(at.step);
    return (0,change/* below */.Gz)(root, ...steps.reverse());
}

// EXTERNAL MODULE: ./.build/model/text.js
var model_text = __webpack_require__(34694);
;// CONCATENATED MODULE: ./.build/contract/text/hidden.js

const tag = /[\u{e0000}-\u{e007f}]/u;
/** Characters that nobody sees and a model reads, by what they are. */
const kinds = [
    {
        what: "zero width",
        pattern: /[\u200b-\u200d\u2060-\u2064\ufeff\u00ad\u180e\u115f\u1160\u3164\uffa0]|\u034f/u,
    },
    { what: "bidirectional control", pattern: /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u },
    { what: "tag character", pattern: tag },
    { what: "variation selector", pattern: /[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/u },
    { what: "line separator", pattern: /[\u2028\u2029]/u },
    { what: "control character", pattern: /(?![\t\n\r])\p{Cc}/u },
    { what: "invisible format character", pattern: /[\p{Cf}\p{Default_Ignorable_Code_Point}]/u },
    { what: "half of a character", pattern: /\p{Cs}/u },
];
const suspect = /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029\p{Default_Ignorable_Code_Point}]/u;
const suspects = new RegExp(suspect, "gu");
const pictograph = /[\p{Extended_Pictographic}\p{Emoji_Modifier}]|\ufe0f|\u20e3/u;
/** Scripts in which joiners decide how letters are written. */
const joining = /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Mongolian}]/u;
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
/** The flags of England, Scotland and Wales, the only ones of regions that are drawn: a black flag, tags, and the tag that ends them. */
const regionFlags = /\u{1f3f4}\u{e0067}\u{e0062}(?:\u{e0065}\u{e006e}\u{e0067}|\u{e0073}\u{e0063}\u{e0074}|\u{e0077}\u{e006c}\u{e0073})\u{e007f}/gu;
/**
 * Hidden characters of a text, counted; what is ordinary in emoji and in scripts that join is left out. Nothing where the
 * text before had the same ones in the same order.
 */
function hiddenCharacters(text, before = () => "") {
    const hidden = hiddenIn(text);
    if (hidden.length === 0 || hidden.join("") === hiddenIn(before()).join(""))
        return [];
    const counts = new Map();
    for (const character of hidden)
        counts.set(character, (counts.get(character) ?? 0) + 1);
    const found = new Map();
    for (const character of counts.keys()) {
        const kind = kinds.find(({ pattern }) => pattern.test(character));
        const known = kind === undefined ? undefined : found.get(kind);
        if (known !== undefined)
            known.push(character);
        else if (kind !== undefined)
            found.set(kind, [character]);
    }
    const spelt = () => hidden
        .filter((each) => tag.test(each))
        .map((each) => String.fromCodePoint((each.codePointAt(0) ?? 0) & 0x7f))
        .join("");
    return [...found].map(([kind, characters]) => {
        const total = characters.reduce((sum, each) => sum + (counts.get(each) ?? 0), 0);
        const codes = characters.map(codeOf).sort();
        const shown = codes.length > 4 ? `${codes.slice(0, 3).join(", ")} and ${codes.length - 3} more` : codes.join(", ");
        const message = kind.pattern === tag ? (0,model_text/* printable */.g$)(spelt(), 80) : "";
        const told = message === "" ? "" : `, which spell “${message}”`;
        return { kind: "hidden-characters", text: `${total} × ${kind.what} (${shown}) that nobody sees${told}` };
    });
}
/** In their order. Takes time in proportion to the text, whatever it is made of. */
function hiddenIn(whole) {
    if (ordinary.test(whole) || !suspect.test(whole))
        return [];
    const text = whole.replace(regionFlags, "");
    const found = [];
    for (const { 0: character, index } of text.matchAll(suspects)) {
        const after = text.codePointAt(index + character.length);
        if (!isOrdinary(character, endOf(text, index), after === undefined ? "" : String.fromCodePoint(after)))
            found.push(character);
    }
    return found;
}
/** The character before a place. */
function endOf(text, at) {
    const unit = text.charCodeAt(at - 1);
    return text.slice(unit >= 0xdc00 && unit <= 0xdfff ? Math.max(0, at - 2) : Math.max(0, at - 1), at);
}
function codeOf(character) {
    return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
function isOrdinary(character, before, after) {
    switch (character) {
        case "\u200d":
            return ((pictograph.test(before) && pictograph.test(after)) || (joining.test(before) && joining.test(after)));
        case "\u200c":
            return joining.test(before) && joining.test(after);
        case "\ufe0e":
        case "\ufe0f":
            return /[\p{Emoji}\p{So}\p{Sm}]/u.test(before);
        case "\u200e":
        case "\u200f":
            return rightToLeft.test(before) || rightToLeft.test(after);
        default:
            return /[\u{e0100}-\u{e01ef}]/u.test(character) && /\p{Script=Han}/u.test(before);
    }
}
/** Nothing but printable ASCII and line breaks: nothing is hidden in it. */
const ordinary = /^[\t\n\r -~]*$/;
/** More marks on one letter than Unicode's stream-safe text has: to order them takes the square of their number. */
const marks = /(\p{M}{30})\p{M}+/gu;
/** The text as a reader would hear it: without what is hidden, full-width and styled letters as plain ones, one space each. */
function plainReading(text) {
    if (ordinary.test(text))
        return text.replace(/\s\s+|[\t\n\r]/g, " ");
    const visible = suspect.test(text)
        ? text.replace(/(?![\t\n\r])[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu, "")
        : text;
    return visible.replace(marks, "$1").normalize("NFKC").replace(/[‘’]/gu, "'").replace(/\s+/gu, " ");
}
const word = /[\p{L}\p{M}]{2,64}/gu;
/** Letters of other scripts that look like Latin ones; a lone μ, π or Δ in a unit or a formula is ordinary. */
const lookalike = /[\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Lisu}ΑΒΕΖΗΙΚΜΝΟΡΤΥΧικνορυ]/u;
const latin = /\p{Script=Latin}/u;
/** Words that mix Latin letters with those of another script that look alike, and that the text before had not. */
function mixedScripts(text, before = () => "") {
    const mixed = mixedIn(text);
    if (mixed.size === 0)
        return [];
    const known = mixedIn(before());
    return [...mixed]
        .filter((each) => !known.has(each))
        .slice(0, 4)
        .map((each) => {
        const others = [...each].filter((letter) => lookalike.test(letter)).map(codeOf);
        const letters = [...new Set(others)].join(", ");
        return {
            kind: "mixed-scripts",
            text: `“${(0,model_text/* printable */.g$)(each, 60)}” mixes Latin letters with others that look alike (${letters})`,
        };
    });
}
function mixedIn(text) {
    const words = ordinary.test(text) ? [] : (text.match(word) ?? []);
    return new Set(words.filter((each) => latin.test(each) && lookalike.test(each)));
}

;// CONCATENATED MODULE: ./.build/contract/text/instructions.js

const reads = "reads like an instruction to the model";
/**
 * What steers a model rather than describes. Bounded gaps only: a hostile text costs time in proportion to its length.
 * Matched against the plain reading of a text with its names as words, so that neither hidden characters between letters
 * nor `_` between words hide anything.
 */
const signs = [
    {
        kind: "instruction",
        what: `${reads} to set others aside`,
        words: ["instruction", "prompt", "rule", "message", "guideline", "directive", "restriction"],
        pattern: /\b(?:ignore|disregard|forget|override|bypass)\b.{0,30}\b(?:previous|prior|above|earlier|preceding|all|any|other|system|safety)\b.{0,24}\b(?:instructions?|prompts?|rules?|messages?|guidelines?|directives?|restrictions?)\b/iu,
    },
    {
        kind: "instruction",
        what: `${reads} to keep something from the user`,
        words: ["user"],
        pattern: /\b(?:do not|don't|never|must not|should not|without)\s(?:\w+\s){0,2}(?:tell|telling|inform|informing|mention|mentioning|reveal|revealing|disclose|disclosing|notify|notifying|alert|alerting|warn|warning|let|letting)\b.{0,30}\busers?\b|\b(?:hide|conceal|keep)\b.{0,30}\b(?:secret |hidden )?from (?:the )?users?\b/iu,
    },
    {
        kind: "instruction",
        what: `${reads} to act without asking`,
        words: ["ask", "confirm", "permission", "consent", "approval"],
        pattern: /\bwithout (?:\w+ ){0,2}(?:asking|confirmation|confirming|permission|consent|approval)\b|\b(?:do not|don't|never|no need to) (?:ask|wait|prompt)\b.{0,30}\b(?:confirm\w*|permission|consent|approval)\b/iu,
    },
    {
        kind: "instruction",
        what: `${reads}, marked as if it came from elsewhere`,
        isFrame: true,
        words: ["<", "[inst", "[/inst", "[system", "prompt:", "prompt :"],
        pattern: /<\/?(?:IMPORTANT|SYSTEM|CRITICAL|INSTRUCTIONS?|SECRET|HIDDEN)>|<(important|system|critical|instructions?|secret|hidden|assistant)>.{0,2000}<\/\1>|<\|(?:im[ _]start|im[ _]end|system|endoftext)\|>|\[(?:\/?INST|SYSTEM)\]|(?:^|[\s#])(?:system|developer) ?prompt ?:/u,
    },
    {
        kind: "instruction",
        what: `${reads} to touch private files`,
        words: ["~/.", "id rsa", "id ed25519", "/etc/", "mcp.json", "private key"],
        pattern: /\b(?:read(?:ing)?|open|cat|send|include|pass|provide|upload|access|contents? (?:of|from)|load|copy)\b.{0,60}(?:~\/\.(?:ssh|aws|cursor|gnupg|config|kube|docker|npmrc|netrc|env)|\bid[ _](?:rsa|ed25519)\b|\/etc\/(?:passwd|shadow)|\bmcp\.json\b|\bprivate keys?\b)/iu,
    },
    {
        kind: "instruction",
        what: `${reads} to give the conversation away`,
        words: ["prompt", "history", "conversation", "chat", "messages"],
        pattern: /\b(?:send|include|pass|provide|paste|append|forward|put|add|write)\b.{0,50}\b(?:system prompt|chat history|conversation history|(?:full|entire|whole) (?:conversation|chat|prompt)|all (?:previous |prior )?messages)\b/iu,
    },
    {
        kind: "instruction",
        what: `${reads} to send something away`,
        words: ["http://", "https://", "@"],
        pattern: /\b(?:send|post|upload|forward|transmit|bcc|copy|exfiltrate)\b.{0,80}\bto (?:https?:\/\/|\S{1,64}@\S{1,64}\.\w)/iu,
    },
    {
        kind: "instruction",
        what: `${reads} on which tool to call first`,
        words: ["before ", "first"],
        pattern: /\bbefore (?:using|calling|invoking|running) (?:this|any|any other|every|other|another) (?:tools?|functions?|commands?)\b.{0,12}(?:you must|must|always|first|read|call|use|run|send)\b|\b(?:always|must) (?:first )?(?:call|use|run|invoke) (?:this|the|`|')?.{0,60}\b(?:first|before)\b|\bmust be (?:called|used|run) (?:first|before)\b/iu,
    },
    {
        kind: "instruction",
        what: `${reads} to call it always, or in place of others`,
        words: ["every ", "instead of", "over ", "rather than"],
        pattern: /\b(?:for|on|in|with|after|before) every (?:message|request|prompt|turn|response|conversation|question)\b|\b(?:use|call|prefer) this (?:tool |server |function )?(?:instead of|over|rather than) (?:any|all|every|other|the built-in|built-in)\b/iu,
    },
    {
        kind: "instruction",
        what: `${reads} on what it is`,
        words: ["from now on", "you are now", "new instruction", "pretend", "your new", "your real", "your true"],
        pattern: /\b(?:from now on,? (?:you|always|never)|you are now|new instructions? ?:|pretend (?:to be|that you)|your (?:new|real|true) (?:task|goal|instructions?))\b/iu,
    },
];
const encoded = {
    kind: "encoded",
    what: "holds encoded data that a reader cannot read",
    pattern: /data:[\w.+-]{1,60}\/[\w.+-]{1,60};base64,|(?=[A-Za-z0-9+/]{0,200}[A-Z])(?=[A-Za-z0-9+/]{0,200}[a-z])(?=[A-Za-z0-9+/]{0,200}\d)(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{72}[A-Za-z0-9+/]*={0,2}|(?=[\w-]{0,200}[A-Z])(?=[\w-]{0,200}[a-z])(?=[\w-]{0,200}\d)(?<![\w-])[\w-]{72}|\b[0-9a-fA-F]{128}/u,
};
/** In the text as it stands, with its white space. */
const markup = [
    {
        kind: "hidden-markup",
        what: "holds a comment that is not displayed",
        pattern: /<!--(?:(?!-->)[\s\S]){0,400}|^\[(?:\/\/|comment)\]: ?#/imu,
    },
    {
        kind: "hidden-markup",
        what: "holds markup that hides text",
        pattern: /style\s{0,4}=\s{0,4}["']?[^"'>]{0,200}(?:display\s{0,4}:\s{0,4}none|visibility\s{0,4}:\s{0,4}hidden|font-size\s{0,4}:\s{0,4}0|opacity\s{0,4}:\s{0,4}0)/iu,
    },
    {
        kind: "hidden-markup",
        what: "leaves so much room that what follows is out of sight",
        // Between texts: what nothing follows is cut off before.
        pattern: /[\s\u2800]{160}|(?:(?:[^\S\n]|\u2800){0,160}\n){16}/u,
    },
];
/**
 * What stands out in a text, each sign once, with the words that show it. Not what the text before had word for word: but
 * what hides something stands out again, for it may hide something else now.
 */
function instructionsIn(reading, before) {
    const { text, plain, spoken } = reading;
    const lower = spoken.toLowerCase();
    const found = [];
    const add = ({ kind, what }, words) => found.push({ kind, text: `${what}: “${(0,model_text/* printable */.g$)(words, 100)}”` });
    for (const sign of signs) {
        if (!sign.words?.some((each) => lower.includes(each)))
            continue;
        const match = firstNew(sign, spoken, before);
        if (match === null)
            continue;
        // As it is written, where the two run side by side.
        const { 0: words, index } = match;
        add(sign, spoken.length === plain.length ? plain.slice(index, index + words.length) : words);
    }
    const encodedIn = hasLongWord(plain) ? encoded.pattern.exec(plain) : null;
    if (encodedIn !== null)
        add(encoded, encodedIn[0]);
    if (!mayHide.test(text))
        return found;
    for (const sign of markup) {
        const match = sign.pattern.exec(text.trimEnd());
        if (match !== null)
            add(sign, match[0]);
    }
    return found;
}
/** What all encoded data has, and all markup that hides. */
const longWord = /[\w+/-]{64}/;
const mayHide = /<!--|style|^\[|[\s\u2800]{16}/im;
function hasLongWord(text) {
    return (text.length >= 64 && longWord.test(text)) || text.includes(";base64,");
}
/** The first match that the text before has not, word for word. */
function firstNew({ pattern, isFrame }, text, before) {
    const first = pattern.exec(text);
    if (first === null || before === undefined || isFrame)
        return first;
    const all = new RegExp(pattern, `g${pattern.flags}`);
    const known = new Set([...before().spoken.matchAll(all)].map(([match]) => match));
    for (const match of text.matchAll(all))
        if (!known.has(match[0]))
            return match;
    return null;
}

;// CONCATENATED MODULE: ./.build/contract/text/references.js

/** A name that is no ordinary word: `get_alerts`, `get-alerts`, `getAlerts`. */
const compound = /^[A-Za-z][A-Za-z0-9]*(?:[_-]+[A-Za-z0-9]+)+$|^[a-z]+[A-Z][A-Za-z0-9]*$/;
const token = /[A-Za-z][\w-]{1,80}/g;
/** Other tools of the server that the text names, where the former text did not. */
function siblingsIn(text, names, before = () => "") {
    if (!mayName.test(text))
        return [];
    const found = (text.match(token) ?? []).filter((name) => names.tools.has(name) && name !== names.self && isMeant(name, text) && !mentions(before(), name));
    const named = [...new Set(found)];
    if (named.length === 0)
        return [];
    const shown = named.slice(0, 6).map((name) => (0,model_text/* printable */.g$)(name, 60));
    const more = named.length > 6 ? ` and ${named.length - 6} more` : "";
    return [{ kind: "reference", text: `names ${isOne(named)} of this server: ${shown.join(", ")}${more}` }];
}
/** Joined words, words in camel case, quotes. */
const mayName = /[A-Za-z][_-][A-Za-z]|[a-z][A-Z]|[`'"]/;
function mentions(text, name) {
    return text.includes(name) && [...(text.match(token) ?? [])].includes(name);
}
function isOne(names) {
    return names.length === 1 ? "another tool" : "other tools";
}
/** `echo` is a word unless it is quoted. */
function isMeant(name, text) {
    return compound.test(name) || ["`", "'", '"'].some((quote) => text.includes(`${quote}${name}${quote}`));
}
const foreign = [
    /\b(mcp__[A-Za-z0-9_-]{1,80})/g,
    /[`'"]?([A-Za-z][A-Za-z0-9]{0,40}(?:[_-][A-Za-z0-9]{1,40}){1,6})[`'"]?(?: MCP)? tool\b(?!s? (?:call|result|use|server))/g,
    /\btool (?:named |called )?[`'"]([A-Za-z][\w-]{1,80})[`'"]/g,
];
/** Tools that the text names and the server does not have: another server's, or one that is gone. */
function strangersIn(text, names, before = () => "") {
    if (!text.includes("mcp__") && !(text.includes("tool") && mayName.test(text)))
        return [];
    const found = foreign.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1] ?? ""));
    const strangers = [...new Set(found)].filter((name) => compound.test(name) && !names.tools.has(name) && !before().includes(name));
    return strangers.slice(0, 4).map((name) => ({
        kind: "reference",
        text: `names a tool that this server does not have: ${(0,model_text/* printable */.g$)(name, 80)}`,
    }));
}

;// CONCATENATED MODULE: ./.build/contract/text/warnings.js



/** Characters of one text that are looked at. */
const maximumLength = 500_000;
/** What stands out in one text, be it words, a name, or a value; whether or not it is new. */
function warningsOf(text, names) {
    return isHarmless(text) ? [] : found(readingOf(cut(text)), text.length, names);
}
/**
 * As `warningsOf`, without what the former text had word for word, and with the other tools that it names where the
 * former text did not.
 */
function warningsOfChange(before, after, names) {
    if (isHarmless(after))
        return [];
    const reading = readingOf(cut(after));
    // Most texts have nothing of which it would have to be known whether it is new.
    let known;
    const former = () => {
        known ??= readingOf(cut(before ?? ""));
        return known;
    };
    const siblings = isProse(after) ? siblingsIn(reading.plain, names, () => former().plain) : [];
    return [...found(reading, after.length, names, before === undefined ? undefined : former), ...siblings];
}
/** The other tools of the server that a new text names, where it is words. */
function siblingsOf(text, names) {
    return isHarmless(text) || !isProse(text) ? [] : siblingsIn(plainReading(cut(text)), names);
}
function found(reading, length, names, former) {
    return [
        ...overlong(length),
        ...hiddenCharacters(reading.text, former && (() => former().text)),
        ...mixedScripts(reading.text, former && (() => former().text)),
        ...instructionsIn(reading, former),
        ...strangersIn(reading.plain, names, former && (() => former().plain)),
    ];
}
function cut(text) {
    return text.slice(0, maximumLength);
}
/** A word or two of plain letters, as most names and keywords are: nothing can be said by them, or be hidden in them. */
const harmless = /^[\w$-]{0,11}$/;
function isHarmless(text) {
    return text.length < 12 && harmless.test(text);
}
function readingOf(text) {
    const plain = plainReading(text);
    return { text, plain, spoken: isProse(text) ? plain.replaceAll("_", " ") : wordsOf(plain) };
}
const unlikeName = /[^!-~]/;
/** Words, be they of a script that puts no space between them, or too much to be a name. */
function isProse(text) {
    return text.length > 64 || (unlikeName.test(text) && /\s|[^\x20-\x7e]/u.test(text.trim()));
}
/** `ignoreAllRules` and `ignore-all-rules` as one would say them: a model reads names too. */
function wordsOf(name) {
    return name.replace(/([a-z0-9])([A-Z])/g, "$1 $2").replace(/[_+-]+|%20/g, " ");
}
function overlong(length) {
    if (length <= maximumLength)
        return [];
    return [
        {
            kind: "hidden-markup",
            text: `has ${length} characters, of which the first ${maximumLength} were looked at`,
        },
    ];
}

;// CONCATENATED MODULE: ./.build/contract/examine.js




/**
 * What stands out in any text of a contract, wherever it stands: names, titles, values and patterns of schemas as well as
 * descriptions, for a model may be shown all of it. So a first release, which has nothing to be compared with, is looked
 * at too. Sorted by pointer; empty where nothing stands out.
 */
function examineContract(contract) {
    const found = noticedTexts(nothing, contract).flatMap(({ pointer, warnings }) => warnings.map(({ kind, text }) => ({ pointer, kind, text })));
    return found.sort((a, b) => (0,finding.compareText)(a.pointer, b.pointer) || (0,finding.compareText)(a.text, b.text));
}
const nothing = { tools: [], prompts: [], resources: [], resourceTemplates: [] };
/**
 * The texts in which something stands out that did not before: what is new is looked at whole; of what was there, texts
 * that it had nowhere, without what already stood out at the same place. The same text of one thing is told once.
 */
function noticedTexts(before, after) {
    const tools = new Set(after.tools.map(({ name }) => name));
    const names = { tools };
    // A schema says the same things over and over.
    const known = new Map();
    const look = (text) => {
        const found = known.get(text);
        if (found !== undefined)
            return found;
        const warnings = warningsOf(text, names);
        known.set(text, warnings);
        return warnings;
    };
    const former = listsOf(before);
    return listsOf(after).flatMap(({ root, entries }, n) => {
        const old = byName(former[n]?.entries ?? []);
        return entries.flatMap(([name, item]) => {
            const same = old.get(name) ?? [];
            const self = root === "/tools" && name !== null ? { tools, self: name } : names;
            const found = newTexts(item, same[0], (text, stood) => {
                if (stood !== undefined)
                    return warningsOfChange(stood, text, self);
                // What is new as a whole names other tools as a matter of course.
                const others = same.length === 0 ? [] : siblingsOf(text, self);
                return others.length === 0 ? look(text) : [...look(text), ...others];
            });
            if (found.length === 0)
                return [];
            const told = new Set(textsIn(same));
            const place = name === null ? "" : (0,change/* below */.Gz)(root, name);
            return found.flatMap(({ text, at, before: stood, found: warnings }) => {
                if (told.has(text))
                    return [];
                told.add(text);
                return [
                    {
                        pointer: pointerOf(place, at),
                        text,
                        ...(stood === undefined ? {} : { before: stood }),
                        warnings,
                    },
                ];
            });
        });
    });
}
/** The lists by the names of their entries; what the server says of itself has none. */
function listsOf({ tools, prompts, resources, resourceTemplates, instructions }) {
    return [
        { root: "/tools", entries: tools.map((item) => [item.name, item]) },
        { root: "/prompts", entries: prompts.map((item) => [item.name, item]) },
        { root: "/resources", entries: resources.map((item) => [item.uri, item]) },
        {
            root: "/resourceTemplates",
            entries: resourceTemplates.map((item) => [item.uriTemplate, item]),
        },
        { root: "", entries: instructions ? [[null, { instructions }]] : [] },
    ];
}
function byName(entries) {
    const found = new Map();
    for (const [name, item] of entries) {
        const same = found.get(name);
        if (same === undefined)
            found.set(name, [item]);
        else
            same.push(item);
    }
    return found;
}


/***/ })

};
;