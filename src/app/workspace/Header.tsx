import { ChevronLeft, Download, Ellipsis, Redo2, Undo2 } from 'lucide-react'
import { useStore } from 'zustand'
import { useModel, useSession, useWorkspace } from '@/store/workspace'
import { arriving } from '@/ui/arriving'
import { Button } from '@/ui/Button'
import { IconButton } from '@/ui/IconButton'
import { ViewLinks } from '@/ui/ViewLinks'
import { isApple, shortcutText } from '../commands/shortcut'
import { PanelButtons } from '../docking/PanelButtons'
import { exportModel } from '../files/exportModel'
import { isPage, type Place } from '@/store/place'
import { addressOf, goTo } from '../route'
import { useIsNarrow } from '../shell/useIsNarrow'
import { whenDrawn } from '@/ui/whenDrawn'
import unseen from '@/ui/unseen.module.css'
import styles from './Header.module.css'
import { SaveStatus } from './SaveStatus'
import { Title } from './Title'

const MainMenuButton = arriving(
  async () => {
    await whenDrawn()
    return (await import('./MainMenuButton')).MainMenuButton
  },
  <MenuToCome />,
)

/** The line above everything: where one is, whether it is saved, and what can be done to all of it. */
export function Header({ view }: { readonly view: Place }) {
  const workspace = useWorkspace()
  const isNarrow = useIsNarrow()
  return (
    <header className={styles.header}>
      <IconButton label="All models" onPress={() => goTo({ screen: 'home' })}>
        <ChevronLeft size={18} aria-hidden />
      </IconButton>
      <Title />
      {!isNarrow && <ViewTabs view={view} />}
      <SaveStatus />
      <UndoRedo />
      {!isNarrow && !isPage(view) && <PanelButtons view={view} />}
      {!isNarrow && (
        <Button size="small" onPress={() => void exportModel(workspace)}>
          <Download size={16} aria-hidden />
          Export
        </Button>
      )}
      <MainMenuButton />
    </header>
  )
}

function MenuToCome() {
  return (
    <IconButton label="Menu" isDisabled>
      <Ellipsis size={18} aria-hidden />
    </IconButton>
  )
}

const places: readonly { readonly id: Place; readonly label: string }[] = [
  { id: 'draw', label: 'Draw' },
  { id: 'threats', label: 'Threats' },
  { id: 'risk', label: 'Risk' },
  { id: 'register', label: 'Register' },
  { id: 'controls', label: 'Controls' },
  { id: 'overview', label: 'Overview' },
  { id: 'review', label: 'Review' },
]

function ViewTabs({ view }: { readonly view: Place }) {
  const id = useModel(({ about }) => about.id)
  return (
    <ViewLinks className={styles.views} label="Views">
      {places.map((entry) => (
        <a
          key={entry.id}
          href={addressOf({ screen: 'model', id, view: entry.id })}
          aria-current={entry.id === view ? 'page' : undefined}
        >
          {entry.label}
          {entry.id === 'review' && <ChangedMark />}
        </a>
      ))}
    </ViewLinks>
  )
}

/** The model says something else than what was signed last. */
function ChangedMark() {
  const isChanged = useSession((session) => session.isChangedSinceSigned)
  if (!isChanged) return null
  return (
    <>
      <span className={styles.changed} title="Changed since signed" />
      <span className={unseen.unseen}>, changed since signed</span>
    </>
  )
}

function UndoRedo() {
  const { document } = useWorkspace()
  const undoes = useStore(document, ({ past }) => past.at(-1)?.label)
  const redoes = useStore(document, ({ future }) => future.at(-1)?.label)
  const apple = isApple(navigator.platform)
  return (
    <div className={styles.history}>
      <IconButton
        label={undoes ? `Undo: ${undoes}` : 'Undo'}
        shortcut={shortcutText('Mod+z', apple)}
        isDisabled={!undoes}
        onPress={() => document.getState().undo()}
      >
        <Undo2 size={16} aria-hidden />
      </IconButton>
      <IconButton
        label={redoes ? `Redo: ${redoes}` : 'Redo'}
        shortcut={shortcutText('Mod+Shift+z', apple)}
        isDisabled={!redoes}
        onPress={() => document.getState().redo()}
      >
        <Redo2 size={16} aria-hidden />
      </IconButton>
    </div>
  )
}
