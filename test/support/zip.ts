import { crc32, deflateRawSync } from "node:zlib";

/** One entry of an archive; what is not said is as honest tools write it. */
export interface ZipEntry {
  readonly name: string;
  readonly content?: string | Buffer;
  /** As Unix has it: 0o100644 for a file, 0o120777 for a link. */
  readonly mode?: number;
  /** What the archive claims that it unpacks to. */
  readonly claimed?: number;
  /** General purpose flags: 1 is encrypted. */
  readonly flags?: number;
  /** Stands at the place of the first entry, whose bytes it shares. */
  readonly overlaps?: boolean;
}

/** A zip archive with these entries, however hostile. */
export function zip(entries: readonly ZipEntry[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, content = "", mode = 0o100644, claimed, flags = 0, overlaps = false } of entries) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const path = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    // Bit 11: the name is UTF-8.
    common.writeUInt16LE(0x0800 | flags, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(claimed ?? bytes.length, 18);
    common.writeUInt16LE(path.length, 22);
    const local = Buffer.concat([Buffer.from("PK\x03\x04"), common, path, packed]);
    const central = Buffer.alloc(46);
    central.write("PK\x01\x02", 0, "latin1");
    // Made on Unix: the upper half of the attributes is the mode.
    central.writeUInt16LE((3 << 8) | 20, 4);
    common.copy(central, 6);
    central.writeUInt32LE((mode << 16) >>> 0, 38);
    central.writeUInt32LE(overlaps ? 0 : at, 42);
    directory.push(central, path);
    if (overlaps) continue;
    parts.push(local);
    at += local.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", 0, "latin1");
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, list, end]);
}
