import '@/ui/tokens.css'
import '@/ui/trust.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from '@/app/App'
import { parseWithoutEval } from '@/app/parseWithoutEval'
import { showRememberedTheme } from '@/app/theme'
import { watchInput } from '@/ui/lastInput'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no element with the id "root".')

parseWithoutEval()
showRememberedTheme()
watchInput()
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
