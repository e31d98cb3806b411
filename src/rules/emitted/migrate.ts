import type { RuleDocumentation } from "../rule.ts";
import { entry } from "./entry.ts";

/** Emitted by `migrate`, about the files of clients that it reads. Add new ids here. */
export const migrateRules: readonly RuleDocumentation[] = [
  entry(
    "migrate/unreadable",
    "high",
    "A file that is to be taken over is one that Headgate can read: a client's, UTF-8, in the repository or yours.",
    "What cannot be read as a whole is not guessed at.",
    "Correct the file; say what it is by --format where neither its name nor its content tells.",
  ),
  entry(
    "migrate/not-taken",
    "high",
    "An entry says what is started in words that a release can hold: a package, an image by tag or digest, a file of the repository, an address.",
    "Shells, files of one machine, secrets among the arguments and what clients fill in differ from person to person.",
    "Follow the hint, then run again: what was taken already stays as it is.",
  ),
  entry(
    "migrate/environment",
    "high",
    "An environment that is there already has the target and the policy that the file's servers need.",
    "Files that people wrote are not changed; without the target their servers would land in another client's file.",
    "Add what the hint says to environment.yaml, or choose another environment: --env NAME.",
  ),
  entry(
    "migrate/switched-off",
    "medium",
    "Entries that are switched off are left out.",
    "Nobody uses them, and a release of them would look as if somebody did.",
    "Switch the entry on and run again if it is to be released.",
  ),
  entry(
    "migrate/member-lost",
    "medium",
    "An entry has only members that say how a server is started or reached.",
    "Time limits, trust and folders of a client have no place in a release, and would be gone once Headgate writes the entry.",
    "Take them out of the entry once you can do without; until then apply leaves the entry alone.",
  ),
  entry(
    "migrate/variable-lost",
    "medium",
    "Every variable and header of an entry can be handed on.",
    "Names that no environment can hold, and variables that decide which code is loaded, never reach a server.",
    "Give the variable another name, or put what the server needs into its release.",
  ),
  entry(
    "migrate/composed",
    "medium",
    "A variable has one text, or is one reference.",
    "What a client puts together from several texts, or gives a default to, can be said as a whole only.",
    "Give the whole text under the name that the deployment's secrets say.",
  ),
  entry(
    "migrate/renamed",
    "medium",
    "An entry's name is one that every client takes: letters, digits, dots, dashes and underscores.",
    "Under another name the client would keep two entries for one server.",
    "Take the old entry out once apply has written the new one.",
  ),
  entry(
    "migrate/elsewhere",
    "medium",
    "A target writes the file that was read.",
    "Some clients' files lie outside of the repository, or are written as no target writes them.",
    "Copy the entries from the file that the message names, whenever they change.",
  ),
  entry(
    "migrate/not-written",
    "high",
    "The folders that are to be written lie in the repository, and are folders.",
    "Through a link that leads elsewhere another repository's files would be written.",
    "Put a folder in its place, then run again; nothing was written.",
  ),
  entry(
    "migrate/plain-secret",
    "medium",
    "A client's file with secrets in plain text is none that git has or takes.",
    "What was committed once stays in the history, for everybody who has the repository.",
    "Add the file to .gitignore, or add it to git once apply has put names in place of the secrets; give new values to those that git has.",
  ),
  entry(
    "migrate/other-projects",
    "medium",
    "Servers that a person uses in other projects stay there.",
    "They belong to other repositories.",
    "Run headgate migrate in those.",
  ),
  entry(
    "migrate/no-contract",
    "medium",
    "A server that is taken over answers here, and its release holds its contract.",
    "Without it no review shows what changes for clients, and no probe can tell drift. It may need a secret, or a network, that is not to be had here.",
    "See to what is missing and take the contract with the next release.",
  ),
];
