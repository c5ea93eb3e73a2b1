import { useStore } from 'zustand'
import { createStore, type StoreApi } from 'zustand/vanilla'

/** The state of one view, such as the canvas: neither saved nor undone. */
export type ViewState<State> = StoreApi<State>

/** A state that tells those who use it when it changes. */
export function createViewState<State>(initial: State): ViewState<State> {
  return createStore<State>()(() => initial)
}

/** A part of the state of a view; the component is drawn anew only when that part changes. */
export function useViewState<State, Part>(
  state: ViewState<State>,
  select: (state: State) => Part,
): Part {
  return useStore(state, select)
}
