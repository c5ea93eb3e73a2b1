import type { DeclaredFont } from './painting'

/** The faces of the font of names, as the style sheets of the page declare them: a worker and a picture know none of them. */
export function declaredFonts(): DeclaredFont[] {
  return [...document.styleSheets].flatMap((sheet) => facesIn(sheet.cssRules, sheet.href))
}

function facesIn(rules: CSSRuleList, base: string | null): DeclaredFont[] {
  return [...rules].flatMap((rule) => {
    if (rule instanceof CSSGroupingRule) return facesIn(rule.cssRules, base)
    if (!(rule instanceof CSSFontFaceRule)) return []
    const address = /url\("?([^")]+)"?\)/.exec(rule.style.getPropertyValue('src'))?.[1]
    if (!address) return []
    return {
      address: new URL(address, base ?? location.href).href,
      unicodeRange: rule.style.getPropertyValue('unicode-range') || 'U+0-10FFFF',
    }
  })
}
