import { z } from 'zod/mini'
import { About } from '@/model/about'
import { Answers } from '@/model/answer'
import { AppliedControl } from '@/model/appliedControl'
import { Asset } from '@/model/asset'
import { Assumption } from '@/model/assumption'
import { TrustBoundary } from '@/model/boundary'
import { Decision } from '@/model/decision'
import { Diagram } from '@/model/diagram'
import { Element } from '@/model/element'
import { DataFlow } from '@/model/flow'
import { Kept } from '@/model/kept'
import { OwnThreat } from '@/model/ownThreat'
import { Review } from '@/model/review'
import { RiskScale } from '@/model/riskScale'
import { Subject } from '@/model/subject'
import { ThreatActor } from '@/model/threatActor'
import { CorralFile, schemaName } from './corralFile'
import { FindingInFile } from './findingInFile'
import { PackInFile } from './packInFile'

/** What has a definition of its own in the JSON Schema, and its name there. */
const named = {
  About,
  Answers,
  AppliedControl,
  Asset,
  Assumption,
  DataFlow,
  Decision,
  Diagram,
  Element,
  ExportedFinding: FindingInFile,
  Kept,
  OwnThreat,
  PackInFile,
  Review,
  RiskScale,
  Subject,
  ThreatActor,
  TrustBoundary,
}

const names = z.registry<{ id: string }>()
for (const [id, schema] of Object.entries(named)) names.add(schema, { id })

/**
 * The JSON Schema of the file, for editors and for other tools. It says what one record may be; that
 * records refer only to records which are there is checked when a file is opened.
 */
export function jsonSchema(): object {
  const schema = z.toJSONSchema(CorralFile, { metadata: names })
  return { ...schema, $id: schemaName, title: 'A Corral threat model' }
}
