import { printable } from "../../model/text.ts";
import type { ContractWarning, WarningKind } from "../warning.ts";

interface Sign {
  readonly kind: WarningKind;
  readonly what: string;
  /** One of these is in every text that the pattern finds, in lower case: looking for them costs next to nothing. */
  readonly words?: readonly string[];
  readonly pattern: RegExp;
  /** It shows that there is something, not what: it stands out again in every other text that has it. */
  readonly isFrame?: true;
}

const reads = "reads like an instruction to the model";

/**
 * What steers a model rather than describes. Bounded gaps only: a hostile text costs time in proportion to its length.
 * Matched against the plain reading of a text with its names as words, so that neither hidden characters between letters
 * nor `_` between words hide anything.
 */
const signs: readonly Sign[] = [
  {
    kind: "instruction",
    what: `${reads} to set others aside`,
    words: ["instruction", "prompt", "rule", "message", "guideline", "directive", "restriction"],
    pattern:
      /\b(?:ignore|disregard|forget|override|bypass)\b.{0,30}\b(?:previous|prior|above|earlier|preceding|all|any|other|system|safety)\b.{0,24}\b(?:instructions?|prompts?|rules?|messages?|guidelines?|directives?|restrictions?)\b/iu,
  },
  {
    kind: "instruction",
    what: `${reads} to keep something from the user`,
    words: ["user"],
    pattern:
      /\b(?:do not|don't|never|must not|should not|without)\s(?:\w+\s){0,2}(?:tell|telling|inform|informing|mention|mentioning|reveal|revealing|disclose|disclosing|notify|notifying|alert|alerting|warn|warning|let|letting)\b.{0,30}\busers?\b|\b(?:hide|conceal|keep)\b.{0,30}\b(?:secret |hidden )?from (?:the )?users?\b/iu,
  },
  {
    kind: "instruction",
    what: `${reads} to act without asking`,
    words: ["ask", "confirm", "permission", "consent", "approval"],
    pattern:
      /\bwithout (?:\w+ ){0,2}(?:asking|confirmation|confirming|permission|consent|approval)\b|\b(?:do not|don't|never|no need to) (?:ask|wait|prompt)\b.{0,30}\b(?:confirm\w*|permission|consent|approval)\b/iu,
  },
  {
    kind: "instruction",
    what: `${reads}, marked as if it came from elsewhere`,
    isFrame: true,
    words: ["<", "[inst", "[/inst", "[system", "prompt:", "prompt :"],
    pattern:
      /<\/?(?:IMPORTANT|SYSTEM|CRITICAL|INSTRUCTIONS?|SECRET|HIDDEN)>|<(important|system|critical|instructions?|secret|hidden|assistant)>.{0,2000}<\/\1>|<\|(?:im[ _]start|im[ _]end|system|endoftext)\|>|\[(?:\/?INST|SYSTEM)\]|(?:^|[\s#])(?:system|developer) ?prompt ?:/u,
  },
  {
    kind: "instruction",
    what: `${reads} to touch private files`,
    words: ["~/.", "id rsa", "id ed25519", "/etc/", "mcp.json", "private key"],
    pattern:
      /\b(?:read(?:ing)?|open|cat|send|include|pass|provide|upload|access|contents? (?:of|from)|load|copy)\b.{0,60}(?:~\/\.(?:ssh|aws|cursor|gnupg|config|kube|docker|npmrc|netrc|env)|\bid[ _](?:rsa|ed25519)\b|\/etc\/(?:passwd|shadow)|\bmcp\.json\b|\bprivate keys?\b)/iu,
  },
  {
    kind: "instruction",
    what: `${reads} to give the conversation away`,
    words: ["prompt", "history", "conversation", "chat", "messages"],
    pattern:
      /\b(?:send|include|pass|provide|paste|append|forward|put|add|write)\b.{0,50}\b(?:system prompt|chat history|conversation history|(?:full|entire|whole) (?:conversation|chat|prompt)|all (?:previous |prior )?messages)\b/iu,
  },
  {
    kind: "instruction",
    what: `${reads} to send something away`,
    words: ["http://", "https://", "@"],
    pattern:
      /\b(?:send|post|upload|forward|transmit|bcc|copy|exfiltrate)\b.{0,80}\bto (?:https?:\/\/|\S{1,64}@\S{1,64}\.\w)/iu,
  },
  {
    kind: "instruction",
    what: `${reads} on which tool to call first`,
    words: ["before ", "first"],
    pattern:
      /\bbefore (?:using|calling|invoking|running) (?:this|any|any other|every|other|another) (?:tools?|functions?|commands?)\b.{0,12}(?:you must|must|always|first|read|call|use|run|send)\b|\b(?:always|must) (?:first )?(?:call|use|run|invoke) (?:this|the|`|')?.{0,60}\b(?:first|before)\b|\bmust be (?:called|used|run) (?:first|before)\b/iu,
  },
  {
    kind: "instruction",
    what: `${reads} to call it always, or in place of others`,
    words: ["every ", "instead of", "over ", "rather than"],
    pattern:
      /\b(?:for|on|in|with|after|before) every (?:message|request|prompt|turn|response|conversation|question)\b|\b(?:use|call|prefer) this (?:tool |server |function )?(?:instead of|over|rather than) (?:any|all|every|other|the built-in|built-in)\b/iu,
  },
  {
    kind: "instruction",
    what: `${reads} on what it is`,
    words: ["from now on", "you are now", "new instruction", "pretend", "your new", "your real", "your true"],
    pattern:
      /\b(?:from now on,? (?:you|always|never)|you are now|new instructions? ?:|pretend (?:to be|that you)|your (?:new|real|true) (?:task|goal|instructions?))\b/iu,
  },
];

const encoded: Sign = {
  kind: "encoded",
  what: "holds encoded data that a reader cannot read",
  pattern:
    /data:[\w.+-]{1,60}\/[\w.+-]{1,60};base64,|(?=[A-Za-z0-9+/]{0,200}[A-Z])(?=[A-Za-z0-9+/]{0,200}[a-z])(?=[A-Za-z0-9+/]{0,200}\d)(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{72}[A-Za-z0-9+/]*={0,2}|(?=[\w-]{0,200}[A-Z])(?=[\w-]{0,200}[a-z])(?=[\w-]{0,200}\d)(?<![\w-])[\w-]{72}|\b[0-9a-fA-F]{128}/u,
};

/** In the text as it stands, with its white space. */
const markup: readonly Sign[] = [
  {
    kind: "hidden-markup",
    what: "holds a comment that is not displayed",
    pattern: /<!--(?:(?!-->)[\s\S]){0,400}|^\[(?:\/\/|comment)\]: ?#/imu,
  },
  {
    kind: "hidden-markup",
    what: "holds markup that hides text",
    pattern:
      /style\s{0,4}=\s{0,4}["']?[^"'>]{0,200}(?:display\s{0,4}:\s{0,4}none|visibility\s{0,4}:\s{0,4}hidden|font-size\s{0,4}:\s{0,4}0|opacity\s{0,4}:\s{0,4}0)/iu,
  },
  {
    kind: "hidden-markup",
    what: "leaves so much room that what follows is out of sight",
    // Between texts: what nothing follows is cut off before.
    pattern: /[\s\u2800]{160}|(?:(?:[^\S\n]|\u2800){0,160}\n){16}/u,
  },
];

/** A text as it stands, as a reader would hear it, and the same with the words of its names apart. */
export interface Reading {
  readonly text: string;
  readonly plain: string;
  /** What the signs are looked for in. */
  readonly spoken: string;
}

/**
 * What stands out in a text, each sign once, with the words that show it. Not what the text before had word for word: but
 * what hides something stands out again, for it may hide something else now.
 */
export function instructionsIn(reading: Reading, before?: () => Reading): readonly ContractWarning[] {
  const { text, plain, spoken } = reading;
  const lower = spoken.toLowerCase();
  const found: ContractWarning[] = [];
  const add = ({ kind, what }: Sign, words: string) =>
    found.push({ kind, text: `${what}: “${printable(words, 100)}”` });
  for (const sign of signs) {
    if (!sign.words?.some((each) => lower.includes(each))) continue;
    const match = firstNew(sign, spoken, before);
    if (match === null) continue;
    // As it is written, where the two run side by side.
    const { 0: words, index } = match;
    add(sign, spoken.length === plain.length ? plain.slice(index, index + words.length) : words);
  }
  const encodedIn = hasLongWord(plain) ? encoded.pattern.exec(plain) : null;
  if (encodedIn !== null) add(encoded, encodedIn[0]);
  if (!mayHide.test(text)) return found;
  for (const sign of markup) {
    const match = sign.pattern.exec(text.trimEnd());
    if (match !== null) add(sign, match[0]);
  }
  return found;
}

/** What all encoded data has, and all markup that hides. */
const longWord = /[\w+/-]{64}/;
const mayHide = /<!--|style|^\[|[\s\u2800]{16}/im;

function hasLongWord(text: string): boolean {
  return (text.length >= 64 && longWord.test(text)) || text.includes(";base64,");
}

/** The first match that the text before has not, word for word. */
function firstNew(
  { pattern, isFrame }: Sign,
  text: string,
  before: (() => Reading) | undefined,
): RegExpExecArray | null {
  const first = pattern.exec(text);
  if (first === null || before === undefined || isFrame) return first;
  const all = new RegExp(pattern, `g${pattern.flags}`);
  const known = new Set([...before().spoken.matchAll(all)].map(([match]) => match));
  for (const match of text.matchAll(all)) if (!known.has(match[0])) return match;
  return null;
}
