import { GraduationCap } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Button } from 'react-aria-components'
import { ModelPicture } from '../picture/ModelPicture'
import { pictureOf, type Picture } from '../picture/picture'
import styles from './TemplateCards.module.css'
import { readTemplate, startFromTemplate } from './startModel'
import { type Template, templates } from './templates'

/** Reference models to begin from, each with its picture. */
export function TemplateCards() {
  return (
    <section className={styles.section} aria-labelledby="templates">
      <h2 id="templates">Start from a template</h2>
      <ul className={styles.cards}>
        {templates.map((template) => (
          <TemplateCard key={template.id} template={template} />
        ))}
      </ul>
    </section>
  )
}

function TemplateCard({ template }: { readonly template: Template }) {
  const picture = useTemplatePicture(template)
  const [isStarting, setStarting] = useState(false)
  const start = async () => {
    setStarting(true)
    await startFromTemplate(template)
    setStarting(false)
  }
  return (
    <li>
      <Button className={styles.card} isDisabled={isStarting} onPress={() => void start()}>
        <span className={styles.picture}>
          <ModelPicture picture={picture} />
        </span>
        <span className={styles.title}>{template.title}</span>
        <span className={styles.summary}>{template.summary}</span>
        <span className={styles.teaches}>
          <GraduationCap size={14} aria-label="What it teaches:" />
          {template.teaches}
        </span>
      </Button>
    </li>
  )
}

/** The picture is drawn from the template itself, so that it always shows what one gets. */
function useTemplatePicture(template: Template): Picture | null {
  const [picture, setPicture] = useState<Picture | null>(null)
  useEffect(() => {
    let isCurrent = true
    const read = async () => {
      const result = await readTemplate(template)
      if (isCurrent && result.type === 'opened') setPicture(pictureOf(result.model))
    }
    // A template that cannot be fetched is a card without a picture; starting it says what is wrong.
    read().catch(() => undefined)
    return () => {
      isCurrent = false
    }
  }, [template])
  return picture
}
