import { Moon, Sun, SunMoon } from 'lucide-react'
import { useStore } from 'zustand'
import { IconButton } from '@/ui/IconButton'
import { setTheme, themes, themeStore } from '../theme'

const icons = { system: SunMoon, light: Sun, dark: Moon }

/** Goes from the theme of the system to the light one, the dark one, and round again. */
export function ThemeButton() {
  const theme = useStore(themeStore, (state) => state.theme)
  const Icon = icons[theme]
  const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'system'
  return (
    <IconButton label={`Theme: ${theme}`} onPress={() => setTheme(next)}>
      <Icon size={18} aria-hidden />
    </IconButton>
  )
}
