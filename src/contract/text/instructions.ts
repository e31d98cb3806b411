import { printable } from "../../model/text.ts";
import type { ContractWarning, WarningKind } from "../warning.ts";

interface Sign {
  readonly kind: WarningKind;
  readonly what: string;
  /** One of these is in every text that the pattern finds, in lower case: looking for them costs next to nothing. */
  readonly words?: readonly string[];
  readonly pattern: RegExp;
}

const reads = "reads like an instruction to the model";

/**
 * What steers a model rather than describes. Bounded gaps only: a hostile text costs time in proportion to its length.
 * Matched against the plain reading of a text, so that hidden characters between letters hide nothing.
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
    words: ["<", "[inst", "[/inst", "[system", "prompt:", "prompt :"],
    pattern:
      /<\/?(?:IMPORTANT|SYSTEM|CRITICAL|INSTRUCTIONS?|SECRET|HIDDEN)>|<(important|system|critical|instructions?|secret|hidden|assistant)>.{0,2000}<\/\1>|<\|(?:im_start|im_end|system|endoftext)\|>|\[(?:\/?INST|SYSTEM)\]|(?:^|[\s#])(?:system|developer) ?prompt ?:/u,
  },
  {
    kind: "instruction",
    what: `${reads} to touch private files`,
    words: ["~/.", "id_rsa", "id_ed25519", "/etc/", "mcp.json", "private key"],
    pattern:
      /\b(?:read|open|cat|send|include|pass|provide|upload|access|contents? of|load|copy)\b.{0,60}(?:~\/\.(?:ssh|aws|cursor|gnupg|config|kube|docker|npmrc|netrc|env)|\bid_(?:rsa|ed25519)\b|\/etc\/(?:passwd|shadow)|\bmcp\.json\b|\bprivate keys?\b)/iu,
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
  {
    kind: "encoded",
    what: "holds encoded data that a reader cannot read",
    pattern:
      /data:[\w.+-]{1,60}\/[\w.+-]{1,60};base64,|(?=[A-Za-z0-9+/]{0,200}[A-Z])(?=[A-Za-z0-9+/]{0,200}[a-z])(?=[A-Za-z0-9+/]{0,200}\d)(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{72}[A-Za-z0-9+/]*={0,2}|(?=[\w-]{0,200}[A-Z])(?=[\w-]{0,200}[a-z])(?=[\w-]{0,200}\d)(?<![\w-])[\w-]{72}|\b[0-9a-fA-F]{128}/u,
  },
];

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
      /style\s{0,4}=\s{0,4}["'][^"'>]{0,200}(?:display\s{0,4}:\s{0,4}none|visibility\s{0,4}:\s{0,4}hidden|font-size\s{0,4}:\s{0,4}0|opacity\s{0,4}:\s{0,4}0)/iu,
  },
  {
    kind: "hidden-markup",
    what: "leaves so much room that what follows is out of sight",
    // Between texts: what nothing follows is cut off before.
    pattern: /\s{160}|(?:[^\S\n]{0,160}\n){16}/u,
  },
];

/** What stands out in a text, each sign once, with the words that show it. */
export function instructionsIn(text: string, plain: string): readonly ContractWarning[] {
  const lower = plain.toLowerCase();
  const found: ContractWarning[] = [];
  for (const sign of signs)
    if (sign.words?.some((each) => lower.includes(each)) ?? hasLongWord(plain)) look(sign, plain, found);
  for (const sign of markup) if (mayHide.test(text)) look(sign, text.trimEnd(), found);
  return found;
}

/** What all encoded data has, and all markup that hides. */
const longWord = /[\w+/-]{64}/;
const mayHide = /[<[]|\s{16}/;

function hasLongWord(text: string): boolean {
  return (text.length >= 64 && longWord.test(text)) || text.includes(";base64,");
}

function look({ kind, what, pattern }: Sign, text: string, found: ContractWarning[]): void {
  const match = pattern.exec(text);
  if (match !== null) found.push({ kind, text: `${what}: “${printable(match[0], 100)}”` });
}
