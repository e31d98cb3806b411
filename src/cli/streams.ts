/** Standard output; made when it is first used, which takes as long as reading the command line. */
export function stdout(): NodeJS.WriteStream {
  open.stdout ??= watched(process.stdout, (error) => {
    // `headgate history | head` is no error: who reads has read enough. How the command ends is its own to say.
    if (error.code !== "EPIPE") process.exit(3);
  });
  return open.stdout;
}

/** Standard error; what cannot be written there is nobody's to read. */
export function stderr(): NodeJS.WriteStream {
  open.stderr ??= watched(process.stderr, () => undefined);
  return open.stderr;
}

const open: { stdout?: NodeJS.WriteStream; stderr?: NodeJS.WriteStream } = {};

function watched(
  stream: NodeJS.WriteStream,
  failed: (error: NodeJS.ErrnoException) => void,
): NodeJS.WriteStream {
  stream.on("error", failed);
  return stream;
}
