import { useStore } from 'zustand'
import { useModel } from '@/store/workspace'
import { arriving } from '@/ui/arriving'
import { mergingFile } from './mergingFile'

const MergeDialog = arriving(async () => (await import('./MergeDialog')).MergeDialog)

/** The choice of what the open model takes over from a file, while there is one to make. */
export function MergeOutlet() {
  const file = useStore(mergingFile, (state) => state.file)
  const id = useModel(({ about }) => about.id)
  return file?.into === id && <MergeDialog file={file} />
}
