import { PencilLine, Trash2 } from 'lucide-react'
import { generalTitle } from '@/rules/describe/askedOf'
import type { LoadedPack } from '@/rules/ownPacks/loadedPack'
import { versionAfter, withoutRule } from '@/rules/ownPacks/withRule'
import { useWorkspace } from '@/store/workspace'
import { IconButton } from '@/ui/IconButton'
import { keepPack } from './packFileActions'
import styles from './packs.module.css'

interface MyRulesProps {
  readonly pack: LoadedPack
  readonly onWrite: (rule: string) => void
}

/** The rules that were written here, each to be changed or removed. */
export function MyRules({ pack, onWrite }: MyRulesProps) {
  const { tell } = useWorkspace()
  const { source } = pack
  const failed = () => tell('It could not be kept: the browser refused to store it.')
  const remove = async (id: string, title: string) => {
    const version = versionAfter(source.version)
    await keepPack({ ...withoutRule(source, id), version })
    tell(`Removed “${title}”`, {
      label: 'Bring back',
      run: () => void keepPack({ ...source, version: versionAfter(version) }).catch(failed),
    })
  }
  return (
    <ul className={styles.rules} aria-label="My rules">
      {pack.rules.map((rule) => {
        const title = generalTitle(rule)
        return (
          <li key={rule.id}>
            <span>{title}</span>
            <span>
              <IconButton label={`Change “${title}”`} onPress={() => onWrite(rule.id)}>
                <PencilLine aria-hidden />
              </IconButton>
              <IconButton
                label={`Remove “${title}”`}
                onPress={() => void remove(rule.id, title).catch(failed)}
              >
                <Trash2 aria-hidden />
              </IconButton>
            </span>
          </li>
        )
      })}
    </ul>
  )
}
