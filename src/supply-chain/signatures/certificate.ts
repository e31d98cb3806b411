import type { Signer } from "@sigstore/verify";
import type { SignerIdentity } from "../../model/signature.ts";
import { plain } from "../../model/text.ts";

type CertificateIdentity = NonNullable<Signer["identity"]>;

/** What Fulcio writes into a certificate of the claims that the issuer vouched for, below its own branch of names. */
const claims = { repository: 12, commit: 13, ref: 14, run: 21 } as const;
const branch = "1.3.6.1.4.1.57264.1";

/** The identity in a certificate that was verified. Absent claims stay absent. */
export function identityOf(identity: CertificateIdentity): SignerIdentity {
  const values = new Map(
    (identity.oids ?? []).map(({ oid, value }) => [oid?.id.join(".") ?? "", value] as const),
  );
  const told = Object.entries(claims).flatMap(([name, number]) => {
    const value = values.get(`${branch}.${number}`);
    const text = value && utf8String(value);
    return text === undefined ? [] : [[name, text] as const];
  });
  return {
    issuer: plain(identity.extensions?.issuer ?? ""),
    subject: plain(identity.subjectAlternativeName ?? ""),
    ...Object.fromEntries(told),
  };
}

/** The text of a DER UTF8String that is all of the bytes. */
function utf8String(bytes: Uint8Array): string | undefined {
  const [tag, first = 0] = bytes;
  const long = first >= 0x80 ? first - 0x80 : 0;
  if (tag !== 0x0c || long > 2) return undefined;
  const length = long === 0 ? first : Buffer.from(bytes).readUIntBE(2, long);
  const text = bytes.subarray(2 + long);
  return text.length === length ? plain(Buffer.from(text).toString("utf8")) : undefined;
}
