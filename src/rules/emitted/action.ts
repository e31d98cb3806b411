import type { RuleDocumentation } from "../rule.ts";
import { entry } from "./entry.ts";

/** Emitted where a workflow asks for something. Add an entry here for every id used there. */
export const actionRules: readonly RuleDocumentation[] = [
  entry(
    "input/unknown",
    "high",
    "Every input of the step is one of the Action's.",
    "A runner only warns of others: a misspelt environment would have everything done rather than one environment.",
    "Write the input as the message suggests. The README lists them.",
  ),
  entry(
    "input/invalid",
    "high",
    "The value of an input is one that can be meant.",
    "Guessing what was meant could release something else.",
    "Write one of the values that the message names, or leave the input out.",
  ),
  entry(
    "input/missing",
    "high",
    "Every input that the command needs is given.",
    "Without it nobody knows what is meant.",
    "Give the input below with: of the step, or where the workflow is started by hand.",
  ),
  entry(
    "input/not-used",
    "high",
    "No input steers what the command cannot be steered by.",
    "Leaving it out would do something else than was asked: everything, say, rather than one server.",
    "Leave the input out, or ask for the command that takes it.",
  ),
  entry(
    "event/refused",
    "high",
    "The event runs with trust that its content has earned.",
    "With pull_request_target and workflow_run a stranger's change has the token and the secrets of the repository.",
    "Use on: pull_request. It plans changes from forks too, without any secret.",
  ),
  entry(
    "event/not-for-command",
    "high",
    "A command that writes is not started by an event of a pull request.",
    "Whoever may open a pull request would decide what is released.",
    "Leave the input command out there: a pull request is planned. Start commands with workflow_dispatch.",
  ),
  entry(
    "event/no-command",
    "high",
    "It is known what to do at this event.",
    "Only some events say by themselves what they ask for.",
    "Give the input command, or use one of the events that docs/action.md lists.",
  ),
  entry(
    "event/unreadable",
    "high",
    "The runner says which repository, run and event this is about.",
    "Nothing may be done about a repository or an event that is not known for certain.",
    "Run it as a step of a workflow, and leave the variables GITHUB_… as the runner sets them.",
  ),
  entry(
    "event/nothing-to-do",
    "info",
    "The event is one that something follows from.",
    "A push to another branch or a closed pull request changes nothing that should run.",
    "Nothing: the run ends well. Trigger the workflow by fewer events if it is in the way.",
  ),
];
