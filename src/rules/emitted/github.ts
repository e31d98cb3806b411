import type { RuleDocumentation } from "../rule.ts";
import { entry } from "./entry.ts";

/** Emitted where GitHub is asked. Add an entry here for every code of src/github. */
export const gitHubRules: readonly RuleDocumentation[] = [
  entry(
    "github/unauthorized",
    "critical",
    "The token is one that GitHub knows.",
    "Without it nothing can be read of a private repository, and nothing written at all.",
    "Give the step a token: the workflow's own by default, or an App's that has not expired.",
  ),
  entry(
    "github/forbidden",
    "critical",
    "The token has the permission that a call needs.",
    "Workflows are given as little as they need, and one permission is forgotten easily.",
    "Add the permission that the hint names to the job; docs/github.md lists them by job.",
  ),
  entry(
    "github/not-found",
    "high",
    "What is asked for exists, and the token may see it.",
    "GitHub says the same of what is not there and of what is hidden.",
    "Check the name, and that the token belongs to this repository.",
  ),
  entry(
    "github/rate-limited",
    "high",
    "GitHub answers without being asked to wait for long.",
    "Its limits are shared by everything that uses the same token.",
    "Run it again later: nothing was done. An App's token has limits of its own.",
  ),
  entry(
    "github/unavailable",
    "high",
    "GitHub answers, and what it says can be understood.",
    "What was asked for may have been done or not; the next run looks.",
    "Run it again; githubstatus.com tells of larger troubles.",
  ),
  entry(
    "github/moved",
    "high",
    "A branch stands where it was last seen when it is written to.",
    "Somebody else wrote first, and their work must not be lost.",
    "Run it again: it looks at what is there now.",
  ),
  entry(
    "github/refused",
    "high",
    "No rule, protection or setting of the repository stands against what is written.",
    "They are there on purpose, and Headgate does not go round them.",
    "Do what the hint says: a pull request, the named setting, or a bypass for Headgate's App.",
  ),
  entry(
    "github/invalid",
    "high",
    "GitHub and Headgate understand each other.",
    "What cannot be read completely is not believed.",
    "Look at the message; another version of GitHub Enterprise Server may lack something.",
  ),
];
