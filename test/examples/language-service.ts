import { validate } from "@actions/languageservice";
import { TextDocument } from "vscode-languageserver-textdocument";
import { actions } from "./actions.ts";

/** The service remembers a file by its address for ever, whatever it says. */
let count = 0;

/** `LINE:COLUMN MESSAGE` of everything that GitHub's own language service has to say about a workflow or action.yml. */
export async function complaints(path: string, text: string): Promise<readonly string[]> {
  count += 1;
  const document = TextDocument.create(`file:///${count}/${path}`, "yaml", 1, text);
  const found = await validate(document, {
    actionsMetadataProvider: {
      fetchActionMetadata: async ({ owner, name }) => actions[`${owner}/${name}`],
    },
  });
  return found.map(({ range, message }) => `${range.start.line + 1}:${range.start.character + 1} ${message}`);
}
