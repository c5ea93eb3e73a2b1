/** What turns the direction of the text after it, so that it reads as something else than it says. */
const turning = /[\u202a-\u202e\u2066-\u2069]/g

/** What no text file needs: control characters but tab and line break. */
// oxlint-disable-next-line no-control-regex -- control characters are just what must go
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}/gu

/** A text that reads as it is: what would disguise it is shown as the sign for what cannot be shown. */
export function readable(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replaceAll('\r', '\n')
    .replaceAll(turning, '\ufffd')
    .replaceAll(control, '\ufffd')
}
