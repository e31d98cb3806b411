import fc from "fast-check";

/** Everything that a parser of Markdown, a page, a terminal, a runner or one of GitHub's filters would act upon. */
export const nasty = [
  ...["@octocat", "@acme/release-managers", "@", "hello@example.com", "octocat@9ab3c1d"],
  ...["#123", "GH-1", "acme/gitops#1", "acme#12", "9ab3c1d0000000000000000000000000000000ff", "deadbeef"],
  ...[
    "https://evil.example/x?a=b&c=d",
    "http://e",
    "www.evil.example",
    "mailto:a@b.example",
    "ftp://e.example",
  ],
  ...[
    "<img src=x onerror=alert(1)>",
    "<script>",
    "</script>",
    "<details>",
    "</details>",
    "</summary>",
    "<b>",
  ],
  ...["<!--", "-->", "<!-- headgate:reviewed-end -->", "<http://e.example>", "<a href='http://e'>", "<br>"],
  ...["![x](http://e.example)", "[x](http://e.example)", "[x][y]", "[y]: http://e", "[^1]", "[^1]: note"],
  ...["# heading", "- item", "+ item", "* item", "1. one", "2) two", "- [ ] task", "> quote", "---", "==="],
  ...["|", "\\|", "| a | b |", "|---|---|", ":--", "\\", "\\\\", "`", "``", "```", "````", "~~~", "~~", "~"],
  ...["*", "**", "_", "__", "***a***", "_a_", "$x$", "$$", "$`x`$", ":tada:", ":+1:", ":100:", "::error::x"],
  ...["##[command]", "##[error]x", "&amp;", "&#64;octocat", "&lt;img&gt;", "&#x40;x", "&", ";", "&#", "!"],
  ...[
    "\n",
    "\r\n",
    "\n\n",
    "\r",
    "\t",
    "    ",
    "\u2028",
    "\u202e",
    "\u200d",
    "\u0000",
    "\u001b[31m",
    "\ud800",
  ],
  ...[
    "\u001b]8;;http://e\u0007x\u001b]8;;\u0007",
    "\u00a0",
    "\u3000",
    "עברית",
    "日本",
    "😀",
    "(",
    ")",
    "[",
    "]",
  ],
  ...[
    "{",
    "}",
    '"',
    "'",
    "=",
    "+",
    "-",
    ":",
    "GHSA-aaaa-bbbb-cccc",
    "CVE-2026-1234",
    "__proto__",
    "1.1.5~ab",
  ],
  ...[
    "javascript:alert(1)",
    "get_alerts(region)",
    "LOG_LEVEL",
    "%0a",
    "%",
    "\\`",
    "\\<",
    "``` js",
    "<?php",
    "]]>",
  ],
] as const;

const word = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...nasty) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 8 }) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme-ascii", maxLength: 8 }) },
  { weight: 1, arbitrary: fc.constantFrom(" ", "weather", "1.1.5") },
);

/** Text as somebody with bad intent would write it into a name, a reason or a message. */
export const hostileText = fc
  .array(fc.tuple(word, fc.constantFrom("", " ")), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.map(([text, space]) => text + space).join(""));
