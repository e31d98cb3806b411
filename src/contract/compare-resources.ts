import { canonicalResource, canonicalTemplate } from "./canonical.ts";
import { below, type ContractChange } from "./change.ts";
import type { Contract, Item } from "./contract.ts";
import { change, compareMembers, listed } from "./items.ts";
import { coversUri } from "./uri-template.ts";

export function compareResources(a: Contract, b: Contract): readonly ContractChange[] {
  const resources = listed({
    root: "/resources",
    before: a.resources,
    after: b.resources,
    nameOf: (resource) => resource.uri,
    canonical: canonicalResource,
  });
  const templates = listed({
    root: "/resourceTemplates",
    before: a.resourceTemplates,
    after: b.resourceTemplates,
    nameOf: (template) => template.uriTemplate,
    canonical: canonicalTemplate,
  });
  const left = b.resourceTemplates.map(({ uriTemplate }) => uriTemplate);
  return [
    ...resources.undecided,
    ...templates.undecided,
    ...resources.gone.map(({ uri }) => removed(uri, left)),
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
}

function removed(uri: string, templates: readonly string[]): ContractChange {
  const pointer = below("/resources", uri);
  const template = templates.find((each) => coversUri(each, uri));
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
