import type { Outcome, Severity } from "../model/finding.ts";

export interface RuleText {
  readonly outcome?: Outcome;
  readonly severity?: Severity;
  readonly what: string;
  readonly why: string;
  readonly fix: string;
}

/** What each rule of the convention checks. Those without an outcome fail. */
export const conventionTexts = {
  "convention/not-found": {
    severity: "critical",
    what: "The directory has a headgate.yaml.",
    why: "It says where the convention begins and which version of it is meant.",
    fix: "Run `headgate init` here, or name the right directory with --directory.",
  },
  "convention/newer-version": {
    severity: "critical",
    what: "The file follows a version of the convention that this Headgate knows.",
    why: "A newer convention may mean something else by the same words; guessing could deploy it.",
    fix: "Use the Headgate that knows this version, the one your workflow names.",
  },
  "convention/syntax": {
    what: "The file is valid YAML or JSON.",
    why: "What cannot be read cannot be deployed.",
    fix: "Correct the marked place; what stands before it is often the cause.",
  },
  "convention/empty": {
    what: "The file says something.",
    why: "An empty file is nearly always one that was not finished, and it must not count as all defaults.",
    fix: "Write the settings, or remove the file.",
  },
  "convention/duplicate-key": {
    what: "No key stands twice in the same map.",
    why: "Programs disagree about which of the two counts.",
    fix: "Keep one of them.",
  },
  "convention/alias": {
    what: "The file has no anchors (&) and aliases (*).",
    why: "They hide what a line means in a review, and a few lines of them can grow to gigabytes.",
    fix: "Write the value out at each place, or put it where it is shared: headgate.yaml or server.yaml.",
  },
  "convention/merge-key": {
    what: "The file has no merge keys (<<).",
    why: "YAML 1.2 has none: some programs merge, others take << for a name.",
    fix: "Write the keys out.",
  },
  "convention/tag": {
    what: "The file has no tags (!).",
    why: "A tag changes what a value is behind the reader's back; no setting needs one.",
    fix: "Take the tag away; quote the value where text is meant.",
  },
  "convention/tab": {
    what: "Lines are indented with spaces.",
    why: "YAML refuses tabs there, since nobody can see how far one goes.",
    fix: "Replace the tab by spaces.",
  },
  "convention/directive": {
    what: "The file has no directives (%YAML, %TAG).",
    why: "They change how all of the file is read.",
    fix: "Remove the line; files are read as YAML 1.2.",
  },
  "convention/several-documents": {
    what: "The file holds one document.",
    why: "Whatever stands behind a second --- would be passed over.",
    fix: "Keep one document to a file.",
  },
  "convention/version-not-text": {
    what: "Versions are text.",
    why: "YAML reads 1.10 as the number 1.1: another version, or none.",
    fix: "Write the version in full, MAJOR.MINOR.PATCH, and in quotes where it could be a number.",
  },
  "convention/key-not-text": {
    what: "Keys are text.",
    why: "YAML reads some words and digits as something else, and programs differ in which.",
    fix: "Put the key in quotes.",
  },
  "convention/forbidden-key": {
    what: "No key has a name that programs keep for themselves: __proto__, constructor, prototype.",
    why: "Such a key can change how a program behaves instead of what it is told.",
    fix: "Choose another name.",
  },
  "convention/byte-order-mark": {
    what: "The file does not begin with a byte order mark.",
    why: "Some programs take it for part of the first key.",
    fix: "Save the file as UTF-8 without a byte order mark.",
  },
  "convention/line-endings": {
    what: "Lines end with a line feed alone.",
    why: "Edits by commands and by people would otherwise mix, and differences show lines that nobody changed.",
    fix: "Save the file with LF, and put `* text=auto eol=lf` into .gitattributes.",
  },
  "convention/nul-byte": {
    what: "The file has no NUL bytes.",
    why: "Programs differ in whether the text ends there; it is not a text file.",
    fix: "Remove the byte, or save the file as UTF-8.",
  },
  "convention/control-character": {
    what: "The file has no characters that cannot be seen: controls, marks of direction, characters of no width.",
    why: "They make a line look like something other than what it says.",
    fix: "Remove the character.",
  },
  "convention/encoding": {
    what: "The file is UTF-8.",
    why: "What is not cannot be read the same way everywhere.",
    fix: "Save the file as UTF-8.",
  },
  "convention/too-large": {
    what: "No file is over 1 MiB.",
    why: "No file of the convention needs that; one that does was put there by mistake or to do harm.",
    fix: "Move what does not belong to the convention elsewhere.",
  },
  "convention/too-deep": {
    what: "Maps and lists are at most 32 deep.",
    why: "No setting needs that; it stops programs from working.",
    fix: "Write the document flatter.",
  },
  "convention/too-many-nodes": {
    what: "A document has at most 50,000 values.",
    why: "No setting needs that; it stops programs from working.",
    fix: "Split the document, or remove what does not belong to it.",
  },
  "convention/symlink": {
    what: "The convention's folders hold no symbolic links.",
    why: "A link can lead out of the repository, and what it points to is not what was reviewed.",
    fix: "Put the file itself in its place.",
  },
  "convention/not-a-file": {
    what: "The convention's folders hold files and folders only.",
    why: "Submodules, sockets and devices cannot be reviewed as text.",
    fix: "Remove it.",
  },
  "convention/case-collision": {
    what: "No two names differ only in case.",
    why: "On many machines they are the same file, and one of the two is lost.",
    fix: "Remove or rename one of them; ids are written in lower case.",
  },
  "convention/unknown-file": {
    outcome: "warn",
    severity: "low",
    what: "The convention's folders hold only files that mean something.",
    why: "A file under a name that nobody reads looks as if it had an effect.",
    fix: "Move it elsewhere; a README.md may lie anywhere.",
  },
  "convention/wrong-extension": {
    what: "YAML files are called .yaml.",
    why: "A .yml would be passed over, and its settings with it.",
    fix: "Rename the file.",
  },
  "convention/invalid-id": {
    what: "Ids of servers and environments are DNS labels: lower-case letters, digits and dashes, at most 63.",
    why: "They become names of folders, files, resources and host names everywhere.",
    fix: "Rename it; an id never changes later.",
  },
  "convention/reserved-id": {
    what: "No server or environment has a name that the convention needs for itself.",
    why: "Two things would lie at the same path.",
    fix: "Choose another id.",
  },
  "convention/invalid-version": {
    what: "Release files are called by an exact version.",
    why: "The name is the version: MAJOR.MINOR.PATCH, with a pre-release where there is one.",
    fix: "Rename the file, such as 1.2.0.json or 1.2.0-beta.1.json.",
  },
  "convention/name-mismatch": {
    what: "A release file's name and the version in it agree.",
    why: "Either could be the one that is meant.",
    fix: "Remove the file and release again: `headgate release` writes both.",
  },
  "convention/missing-file": {
    what: "Every environment has an environment.yaml.",
    why: "Without its policy nothing may be deployed to it.",
    fix: "Add the file; `stage: development` alone is enough.",
  },
  "schema/unknown-key": {
    what: "Every key is one that Headgate knows.",
    why: "A misspelt setting would silently not hold.",
    fix: "Correct or remove the key.",
  },
  "schema/required": {
    what: "What must be there is there.",
    why: "Headgate does not guess what decides about a deployment.",
    fix: "Add it.",
  },
  "schema/type": {
    what: "Values are of the kind that is expected: text, number, list, map.",
    why: "YAML turns some texts into numbers and truth values, and these are not the same.",
    fix: "Write the value as expected; quote it where text is meant.",
  },
  "schema/value": {
    what: "Values are among those that are allowed.",
    why: "What a setting does not allow, no later step can make right.",
    fix: "Choose an allowed value.",
  },
  "schema/condition": {
    what: "Conditions are expressions that can be read, over variables that are there, and answer yes or no.",
    why: "A condition that cannot be evaluated decides nothing, and nobody would notice.",
    fix: "Write a comparison such as `result <= 0.05`; a query has result and results, an http analysis has result.",
  },
} as const satisfies Readonly<Record<`${"convention" | "schema"}/${string}`, RuleText>>;
