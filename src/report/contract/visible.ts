export { visible } from "../../contract/text/visible.ts";
