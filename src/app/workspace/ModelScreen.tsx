import { useEffect, useState } from 'react'
import type { ModelId } from '@/model/id'
import { WorkspaceContext } from '@/store/workspace'
import { Button } from '@/ui/Button'
import { EmptyState } from '@/ui/EmptyState'
import { arriving } from '@/ui/arriving'
import { whenDrawn } from '@/ui/whenDrawn'
import { useDroppedFiles } from '../files/useDroppedFiles'
import type { Place } from '@/store/place'
import { goTo } from '../route'
import { Loading } from '../shell/Loading'
import { type OpenWorkspace, openWorkspace } from './openWorkspace'
import { SaveContext } from './saveContext'
import { WorkspaceScreen } from './WorkspaceScreen'

const FileOutcomes = arriving(async () => {
  await whenDrawn()
  return (await import('./FileOutcomes')).FileOutcomes
})

interface ModelScreenProps {
  readonly id: ModelId
  readonly view: Place
  /** What a page is narrowed to, as the address says it. */
  readonly query: string
}

/** Opens a model of the library and shows it, or says why it cannot. */
export function ModelScreen({ id, view, query }: ModelScreenProps) {
  useDroppedFiles()
  const opened = useOpenWorkspace(id)
  if (opened === null) return <Loading what="the model" />
  if (typeof opened === 'string') return <NotOpened why={opened} />
  return (
    <WorkspaceContext value={opened.workspace}>
      <SaveContext value={opened.saveState}>
        <WorkspaceScreen view={view} query={query} />
        <FileOutcomes />
      </SaveContext>
    </WorkspaceContext>
  )
}

function useOpenWorkspace(id: ModelId): OpenWorkspace | string | null {
  const [opened, setOpened] = useState<OpenWorkspace | string | null>(null)
  useEffect(() => {
    let isCurrent = true
    const opening = openWorkspace(id).catch(
      (error: unknown) => `Something in it stopped Corral (${String(error)}). Nothing was changed.`,
    )
    void opening.then((result) => {
      if (isCurrent) setOpened(result)
    })
    return () => {
      isCurrent = false
      void opening.then((result) => {
        if (typeof result !== 'string') result.close()
      })
    }
  }, [id])
  return opened
}

function NotOpened({ why }: { readonly why: string }) {
  return (
    <main>
      <EmptyState
        title="This model could not be opened"
        action={<Button onPress={() => goTo({ screen: 'home' })}>All models</Button>}
      >
        {why}
      </EmptyState>
    </main>
  )
}
