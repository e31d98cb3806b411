import { canonicalResource, canonicalTemplate } from "./canonical.ts";
import { below, type ContractChange } from "./change.ts";
import type { Compared } from "./compare-schema.ts";
import type { Contract, Item } from "./contract.ts";
import { change, compareMembers, listed } from "./items.ts";
import { suggestAddresses } from "./renames.ts";
import { coverageOf } from "./uri-template.ts";

const addressOf = {
  resource: ({ uri }: Contract["resources"][number]) => uri,
  template: ({ uriTemplate }: Contract["resourceTemplates"][number]) => uriTemplate,
};

export function compareResources(a: Contract, b: Contract): Compared {
  const resources = listed({
    root: "/resources",
    before: a.resources,
    after: b.resources,
    nameOf: addressOf.resource,
    canonical: canonicalResource,
  });
  const templates = listed({
    root: "/resourceTemplates",
    before: a.resourceTemplates,
    after: b.resourceTemplates,
    nameOf: addressOf.template,
    canonical: canonicalTemplate,
  });
  const left = b.resourceTemplates
    .slice(0, mostTemplates)
    .map(({ uriTemplate }) => ({ uriTemplate, covers: coverageOf(uriTemplate) }));
  const covering = new Map(
    resources.gone.map(({ uri }) => [uri, left.find(({ covers }) => covers(uri))?.uriTemplate]),
  );
  // What a template covers is not gone.
  const gone = resources.gone.filter(({ uri }) => covering.get(uri) === undefined);
  const renames = [
    ...suggestAddresses("resource", "/resources", { ...resources, gone, nameOf: addressOf.resource }),
    ...suggestAddresses("resource-template", "/resourceTemplates", {
      ...templates,
      nameOf: addressOf.template,
    }),
  ];
  const changes = [
    ...resources.undecided,
    ...templates.undecided,
    ...resources.gone.map(({ uri }) => removed(uri, covering.get(uri))),
    ...resources.come.map(({ uri }) => added("/resources", uri, "resource")),
    ...resources.changed.flatMap(({ name, before, after }) =>
      compareEntry(before, after, below("/resources", name), name, "uri"),
    ),
    ...templates.gone.map(({ uriTemplate }) =>
      change(
        below("/resourceTemplates", uriTemplate),
        "breaking",
        "listing",
        "resource-template-removed",
        `- resource template ${uriTemplate}`,
      ),
    ),
    ...templates.come.map(({ uriTemplate }) => added("/resourceTemplates", uriTemplate, "resource-template")),
    ...templates.changed.flatMap(({ name, before, after }) =>
      compareEntry(before, after, below("/resourceTemplates", name), name, "uriTemplate"),
    ),
  ];
  return { changes, renames };
}

/** Those that are looked at for each resource that is gone; beyond them it counts as gone, which is the safe side. */
const mostTemplates = 500;

function removed(uri: string, template: string | undefined): ContractChange {
  const pointer = below("/resources", uri);
  if (template === undefined)
    return change(pointer, "breaking", "listing", "resource-removed", `- resource ${uri}`);
  const text = `? resource ${uri}: only by ${template} now`;
  return change(pointer, "unknown", "listing", "resource-templated", text);
}

function added(root: string, name: string, kind: string): ContractChange {
  const label = kind.replaceAll("-", " ");
  return change(below(root, name), "additive", "listing", `${kind}-added`, `+ ${label} ${name}`);
}

function compareEntry(
  a: Item,
  b: Item,
  pointer: string,
  name: string,
  key: string,
): readonly ContractChange[] {
  const annotations = compareMembers(a, b, pointer, name, [key, "mimeType"]);
  return [...compareMimeType(a, b, pointer, name), ...annotations];
}

/** Readers choose by the media type how they take what they get; parameters such as a charset aside. */
function compareMimeType(a: Item, b: Item, pointer: string, name: string): readonly ContractChange[] {
  const [before, after] = [a.mimeType, b.mimeType];
  if (before === after) return [];
  const at = below(pointer, "mimeType");
  const more = {
    ...(typeof before === "string" ? { before } : {}),
    ...(typeof after === "string" ? { after } : {}),
  };
  const text = `${name}: ${String(before ?? "no type")} → ${String(after ?? "no type")}`;
  if (before === undefined)
    return [change(at, "documentation", "output", "mime-type-added", `~ ${text}`, more)];
  if (after === undefined) return [change(at, "unknown", "output", "mime-type-removed", `? ${text}`, more)];
  const isSame = essence(before) === essence(after);
  const kind = isSame ? "documentation" : "breaking";
  return [change(at, kind, "output", isSame ? "mime-type-added" : "mime-type-changed", `~ ${text}`, more)];
}

function essence(type: unknown): string {
  const [first = ""] = String(type).toLowerCase().split(";");
  return first.trim();
}
