import type { ReleaseDocument } from "../../convention/documents.ts";
import type { DeclaredVariable } from "../../model/release.ts";
import { isLoaderVariable } from "../../model/start.ts";
import { printable, unprintable } from "../../model/text.ts";
import type { Words } from "./request.ts";

/** Variables that no release may declare, whoever said that it does: what is released stays so. */
export function unsafeVariables({ server, release }: ReleaseDocument): readonly Words[] {
  const { packages = [] } = server;
  const declared = [
    ...packages.flatMap(({ environmentVariables = [] }) => environmentVariables),
    ...(release.command?.environmentVariables ?? []),
  ];
  return declared.flatMap((variable): readonly Words[] => {
    const name = JSON.stringify(printable(variable.name, 80));
    if (isLoaderVariable(variable.name)) {
      return [
        {
          rule: "variable/unsafe",
          message: `the release would declare ${name}, which decides which code is loaded`,
          hint: "take it out of what the package declares; where it does not declare it, find out who said so",
        },
      ];
    }
    if (!isHidden(variable)) return [];
    return [
      {
        rule: "variable/unsafe",
        message: `what the release would declare of ${name} has characters that nobody sees`,
        hint: "take them out of what the package declares; where it does not declare it, find out who said so",
      },
    ];
  });
}

function isHidden({ name, default: usual = "", value = "", choices = [] }: DeclaredVariable): boolean {
  return [name, usual, value, ...choices].some((text) => text.search(unprintable) >= 0);
}
