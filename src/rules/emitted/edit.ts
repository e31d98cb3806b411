import type { RuleDocumentation } from "../rule.ts";
import { entry } from "./entry.ts";

/** Emitted by the commands that edit the desired branch. Add an entry here for every id used there. */
export const editRules: readonly RuleDocumentation[] = [
  entry(
    "edit/not-possible",
    "high",
    "A command's edit of a file says exactly what was asked, and nothing else.",
    "An edit that cannot be proven right is not written.",
    "Make the change by hand; the message names the place.",
  ),
  entry(
    "edit/not-deployed",
    "high",
    "A share is set for a version that is deployed there.",
    "A misspelt version would otherwise come to an environment by the way.",
    "Bring it there first: headgate deploy SERVER VERSION --env ENVIRONMENT --reason ….",
  ),
  entry(
    "edit/first-version",
    "high",
    "The first version of a server in an environment is given all traffic.",
    "Blue gets what the greens leave; where there is nothing else, that is all of it.",
    "Leave the share out.",
  ),
  entry(
    "edit/is-blue",
    "high",
    "A version that is blue is not deployed as a green one.",
    "Blue's share is what the greens leave: two writers of one number.",
    "Set its share with headgate traffic, or make another version blue with headgate promote.",
  ),
  entry(
    "edit/nobody-else",
    "high",
    "What a version gives away, another one takes.",
    "Shares sum to 100 always, and Headgate does not guess who is meant.",
    "Deploy another version first, or set the share of the one that is to get it.",
  ),
  entry(
    "edit/no-upstream-version",
    "high",
    "A promotion that names no version finds exactly one that is blue, and at rest, upstream.",
    "What is to be promoted must be what a person would have named.",
    "Name the version: headgate promote SERVER VERSION --env ENVIRONMENT --reason ….",
  ),
  entry(
    "edit/moved",
    "medium",
    "A deployment stands where it stood when the command looked at it.",
    "What was asked for was decided by what ran then; somebody has changed that meanwhile.",
    "Look at headgate status, then ask again.",
  ),
  entry(
    "edit/not-a-variable",
    "medium",
    "A variable is given as KEY=value, each name once.",
    "What is set by mistake shows in the server, not in the command.",
    "Write --env-var LOG_LEVEL=debug, once for each variable.",
  ),
  entry(
    "remove/desired",
    "high",
    "A version that is archived is desired in no environment.",
    "The next run would refuse what is deployed now.",
    "Take it out of the deployment file first, or promote another version.",
  ),
  entry(
    "remove/deployed",
    "high",
    "A version that is archived runs in no environment, and waits in none.",
    "Somebody uses it.",
    "Let the rollout that replaces it end: headgate status shows where it stands.",
  ),
  entry(
    "remove/last-rollback-target",
    "high",
    "A version that is archived is not all that an environment could go back to.",
    "The next bad version there could not be rolled back.",
    "Archive it once the environment has another rollback point; headgate history shows them.",
  ),
  entry(
    "selection/invalid",
    "medium",
    "Servers are named as SERVER or SERVER@VERSION, with commas between them, each once.",
    "A command that acts on several servers must act on exactly those that were meant.",
    "Name them like this: weather,radar or weather@1.1.5,radar@2.0.0.",
  ),
];
