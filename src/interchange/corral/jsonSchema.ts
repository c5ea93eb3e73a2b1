import { z } from 'zod'
import { CorralFile, schemaName } from './corralFile'

/**
 * The JSON Schema of the file, for editors and for other tools. It says what one record may be; that
 * records refer only to records which are there is checked when a file is opened.
 */
export function jsonSchema(): object {
  const schema = z.toJSONSchema(CorralFile, { reused: 'ref' })
  return { ...schema, $id: schemaName, title: 'A Corral threat model' }
}
