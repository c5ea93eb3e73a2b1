import { escaped } from '../../markup'
import { readable } from '../readable'

/** Text for HTML, whatever signs it has in it. */
export function inHtml(text: string): string {
  return escaped(readable(text))
}
