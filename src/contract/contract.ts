import type { Json } from "../model/canonical.ts";

/** What an MCP server promises its clients: the raw lists, as the protocol gives them. */
export interface Contract {
  readonly tools: readonly { readonly name: string; readonly [member: string]: Json | undefined }[];
  readonly prompts: readonly { readonly name: string; readonly [member: string]: Json | undefined }[];
  readonly resources: readonly { readonly uri: string; readonly [member: string]: Json | undefined }[];
  readonly resourceTemplates: readonly {
    readonly uriTemplate: string;
    readonly [member: string]: Json | undefined;
  }[];
  readonly instructions?: string;
}

/** An entry of one of the lists. */
export type Item = { readonly [member: string]: Json | undefined };
