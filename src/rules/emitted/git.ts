import type { RuleDocumentation } from "../rule.ts";
import { entry } from "./entry.ts";

/** Emitted where git itself is used. Add an entry here for every code of src/git. */
export const gitRules: readonly RuleDocumentation[] = [
  entry(
    "git/not-found",
    "critical",
    "git is installed and can be started.",
    "Headgate's store is git.",
    "Install git, and check with headgate doctor.",
  ),
  entry(
    "git/not-a-repository",
    "critical",
    "The folder lies in a git repository.",
    "What should run and what does are both in git.",
    "Change into a clone, or name one with --repository.",
  ),
  entry(
    "git/unsafe-directory",
    "critical",
    "git trusts the repository's owner.",
    "A repository of someone else's can run commands by its configuration, so git refuses it.",
    "If it is yours: git config --global --add safe.directory PATH.",
  ),
  entry(
    "git/shallow",
    "critical",
    "The clone holds the history that is needed.",
    "Soak, rollback points and what changed are read from history.",
    "Fetch it: git fetch --unshallow, or fetch-depth: 0 in the workflow.",
  ),
  entry(
    "git/unknown-revision",
    "high",
    "The commit, branch or tag that is named exists in this clone.",
    "Without it there is nothing to compare with.",
    "Fetch it, or correct the name.",
  ),
  entry(
    "git/invalid-path",
    "high",
    "Paths that are committed are plain: no .., no .git, no control characters.",
    "git refuses such trees, or a checkout of them writes where it should not.",
    "Rename what the message shows.",
  ),
  entry(
    "git/ambiguous-remote",
    "high",
    "It is clear which remote the branches are published to.",
    "Publishing to the wrong one would leave the right one behind.",
    "Name it: git config remote.pushDefault NAME, or keep one remote, or call one origin.",
  ),
  entry(
    "git/remote-unreachable",
    "critical",
    "The remote answers.",
    "Two clones that cannot see each other must not both go on.",
    "Check network and credentials with git ls-remote, and run again: nothing was lost.",
  ),
  entry(
    "git/rejected",
    "high",
    "The remote takes the push.",
    "A rule of the branch or a missing permission stops the record, and so the change.",
    "Allow Headgate's account to push to the branch deployed, without force.",
  ),
  entry(
    "git/timeout",
    "high",
    "git answers in time.",
    "A run that hangs holds its lease and helps no one.",
    "Run again; if it happens again, try the command that the message shows by hand.",
  ),
  entry(
    "git/failed",
    "critical",
    "git does what it is asked.",
    "Its own words, in the message, say what went wrong.",
    "Follow the message; headgate doctor checks the usual causes.",
  ),
  entry(
    "git/bare",
    "high",
    "What writes to targets, or reads a working tree, runs in a clone that has one.",
    "A bare repository has no place for client files, nor for what a start command names.",
    "Run it in an ordinary clone; in a bare one, validate and plan take --head.",
  ),
  entry(
    "git/checked-out",
    "high",
    "The branch deployed is not checked out where Headgate moves it.",
    "Its files would stay behind, and the next commit made there by hand would take back what was recorded.",
    "Check out another branch: git switch main.",
  ),
];
