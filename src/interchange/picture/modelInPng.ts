import { refusal, type Refusal, shortened } from '../refusal'
import { textOfUtf8 } from '@/model/utf8'
import { isPng, textIn, withText } from './png'

/** The keyword of the text in a PNG that is a model's file. */
const KEYWORD = 'corral'

/** A PNG with the text of a model's file in it. */
export function withModel(png: Uint8Array, json: string): Uint8Array<ArrayBuffer> {
  return withText(png, KEYWORD, json)
}

export interface FileText {
  readonly type: 'text'
  readonly text: string
}

/** The text of a file as it lies on the disk; of a PNG, the text of the model's file in it. */
export function textOfFile(bytes: Uint8Array, name: string): FileText | Refusal {
  if (!isPng(bytes)) return { type: 'text', text: textOfUtf8(bytes) }
  const found = textIn(bytes, KEYWORD)
  if (found.type === 'text') return found
  return refusal(found.type === 'none' ? 'unknownFormat' : 'wrong', messages[found.type](name))
}

const quoted = (name: string) => `“${shortened(name, 100)}”`

/** What to say of a picture that nobody put a model into. */
export function pictureWithoutModel(name: string): string {
  return `${quoted(name)} is a picture without a model in it. Only pictures that Corral exported with their model open again; many sites and programs take it out. Open the model's own file (*.corral.json).`
}

const messages = {
  none: pictureWithoutModel,
  damaged: (name: string) =>
    `The model in ${quoted(name)} is damaged. Get the picture once more from where it came, or open the model's own file (*.corral.json).`,
  compressed: (name: string) =>
    `Another program has compressed the model in ${quoted(name)}, so that it cannot be read. Open the picture as Corral exported it.`,
}
