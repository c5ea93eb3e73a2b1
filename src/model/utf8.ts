interface Encoder {
  readonly encode: (text: string) => Uint8Array<ArrayBuffer>
}

interface Decoder {
  readonly decode: (bytes: Uint8Array) => string
}

/** What browsers and Node have alike. */
const platform = globalThis as unknown as {
  readonly TextEncoder: new () => Encoder
  readonly TextDecoder: new () => Decoder
}

/** A text as bytes. */
export function utf8Of(text: string): Uint8Array<ArrayBuffer> {
  return new platform.TextEncoder().encode(text)
}

/** Bytes as text, without a byte order mark; what is no UTF-8 becomes the sign for that. */
export function textOfUtf8(bytes: Uint8Array): string {
  return new platform.TextDecoder().decode(bytes)
}
