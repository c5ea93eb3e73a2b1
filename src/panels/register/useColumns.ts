import { useState } from 'react'
import {
  parseRegisterQuery,
  printRegisterQuery,
  type RegisterColumn,
  type RegisterList,
} from '@/store/registerQuery'
import { columnInfo, columns, widths } from './columns'
import { listInfo } from './lists'
import { remember, remembered } from './remembered'
import type { Asking } from './useRegisterQuery'

const columnsKey = (list: string) => `corral.register.columns.${list}`
const widthsKey = 'corral.register.widths'

export type Widths = { readonly [Column in RegisterColumn]?: number }

/** The columns that are shown, and how wide they are. */
export interface ShownColumns {
  readonly shown: readonly RegisterColumn[]
  readonly widths: Widths
  readonly show: (columns: readonly RegisterColumn[]) => void
  readonly widen: (column: RegisterColumn, width: number) => void
  /** The columns that the list has of itself, as wide as they are at first. */
  readonly reset: () => void
}

/** The address says which columns; else those that this browser had last in the list, or its own. */
export function useColumns({ query, change }: Asking): ShownColumns {
  const { list } = query
  const [wide, setWide] = useState(rememberedWidths)
  const shown = query.columns ?? rememberedColumns(list)
  const show = (next: readonly RegisterColumn[]) => {
    if (next.length === 0) return
    remember(columnsKey(list), printRegisterQuery({ columns: next }))
    change({ columns: next })
  }
  const keep = (next: Widths) => {
    setWide(next)
    remember(widthsKey, next)
  }
  return {
    shown,
    widths: wide,
    show,
    widen: (column, width) =>
      keep({ ...wide, [column]: Math.round(Math.min(widths.most, Math.max(widths.least, width))) }),
    reset: () => {
      remember(columnsKey(list), null)
      keep({})
      change({ columns: null })
    },
  }
}

/** How wide a column is, in pixels. */
export function widthOf(column: RegisterColumn, known: Widths): number {
  return known[column] ?? columnInfo(column).width
}

function rememberedColumns(list: RegisterList): readonly RegisterColumn[] {
  const said = remembered(columnsKey(list))
  const known = typeof said === 'string' ? parseRegisterQuery(said).columns : null
  return known ?? listInfo(list).columns
}

function rememberedWidths(): Widths {
  const said = new Map(entriesOf(remembered(widthsKey)))
  return Object.fromEntries(
    columns.flatMap(({ id }) => {
      const width = said.get(id)
      const isWidth = typeof width === 'number' && width >= widths.least && width <= widths.most
      return isWidth ? [[id, width]] : []
    }),
  )
}

const entriesOf = (said: unknown): readonly (readonly [string, unknown])[] =>
  typeof said === 'object' && said !== null ? Object.entries(said) : []
