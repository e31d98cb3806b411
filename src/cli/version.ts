/** The version of Headgate; as in package.json, which a test holds it to. */
export const version = "0.1.0";
