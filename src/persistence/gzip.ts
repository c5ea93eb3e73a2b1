/** A text compressed with gzip. */
export async function gzipped(text: string): Promise<Uint8Array> {
  return throughStream(new Blob([text]), new CompressionStream('gzip'))
}

/** The text that was compressed. Throws when the bytes are no gzip. */
export async function gunzipped(bytes: Uint8Array): Promise<string> {
  const unpacked = await throughStream(new Blob([bytes.slice()]), new DecompressionStream('gzip'))
  return new TextDecoder().decode(unpacked)
}

async function throughStream(
  blob: Blob,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  return new Uint8Array(await new Response(blob.stream().pipeThrough(stream)).arrayBuffer())
}
