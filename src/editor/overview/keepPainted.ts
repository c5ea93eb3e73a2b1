import { badgesIn } from '@/store/analysisStore'
import type { Workspace } from '@/store/workspace'
import { type CanvasState, canvasOf } from '../canvas/canvasStore'
import { boxAround, grown } from '../geometry/box'
import { coloursOf, watchColours } from './colours'
import { isLarge } from './isOverview'
import { Painter } from './painter'
import type { Painting } from './painting'
import { type Scene, sceneOf } from './scene'
import { regionFor, stillDoes, type View } from './view'

/** When the view has not moved for so long, in milliseconds, it rests. */
const REST = 90
/** Borders and marks reach beyond the boxes by so much, in pixels of the diagram. */
const REACH = 120
/** From here on outwards there is a picture, so that it is there when the view goes far enough. */
const READY = 0.58

interface Place {
  readonly canvas: HTMLCanvasElement
  readonly probe: HTMLElement
  readonly view: () => View
  readonly onViewChange: (listener: () => void) => () => void
}

/**
 * Keeps the picture of a large diagram up with all that it shows, for as long as the diagram is seen
 * from far away. Moving the view moves the picture; it is painted anew where it no longer does.
 * Returns the way to stop it.
 */
export function keepPainted(workspace: Workspace, place: Place): () => void {
  const keeper = new Keeper(workspace, place)
  const look = () => keeper.look()
  const stop = [
    workspace.analysis.subscribe(look),
    canvasOf(workspace).subscribe(look),
    place.onViewChange(() => keeper.move()),
    watchColours(() => keeper.recolour()),
  ]
  look()
  return () => {
    for (const end of stop) end()
    keeper.stop()
  }
}

/** What a picture shows besides the view of it; while all of it is the same, so is the picture. */
interface Shown {
  readonly scene: Scene
  readonly look: Omit<Painting, 'region' | 'zoom'>
}

class Keeper {
  private readonly workspace: Workspace
  private readonly place: Place
  private readonly painter: Painter
  private colours: Painting['colours']
  private asked: { readonly shown: Shown; readonly painting: Painting } | null = null
  private scene: { readonly of: readonly unknown[]; readonly scene: Scene } | null = null
  private frame = 0
  private resting: ReturnType<typeof setTimeout> | undefined

  constructor(workspace: Workspace, place: Place) {
    this.workspace = workspace
    this.place = place
    this.colours = coloursOf(place.probe)
    this.painter = new Painter({
      onPainted: (bitmap, painting) => this.show(bitmap, painting),
      onStale: () => this.again(),
      onFailed: () => this.canvas.setState({ hasNoOverview: true }),
    })
  }

  private get canvas() {
    return canvasOf(this.workspace)
  }

  stop(): void {
    cancelAnimationFrame(this.frame)
    clearTimeout(this.resting)
    this.painter.stop()
    this.canvas.setState({ leftOut: new Set() })
  }

  recolour(): void {
    this.colours = coloursOf(this.place.probe)
    this.look()
  }

  move(): void {
    clearTimeout(this.resting)
    this.resting = setTimeout(() => this.paint(true), REST)
    this.look()
  }

  /** Looks, once in a frame, whether the picture is still the right one. */
  look(): void {
    if (this.place.view().transform[2] > READY) return
    cancelAnimationFrame(this.frame)
    this.frame = requestAnimationFrame(() => this.paint(false))
  }

  private again(): void {
    this.asked = null
    this.look()
  }

  private paint(isAtRest: boolean): void {
    const state = this.canvas.getState()
    const view = this.place.view()
    if (!isLarge(state) || view.transform[2] > READY) return
    const bounds = boxAround(state.boxes.values())
    if (!bounds || view.width === 0) return
    const within = grown(bounds, REACH)
    const shown = this.shownIn(state)
    const isSame = this.asked && isAlike(this.asked.shown, shown)
    if (isSame && this.asked && stillDoes(this.asked.painting, view, within, isAtRest)) return
    const painting = { ...shown.look, region: regionFor(view, within), zoom: view.transform[2] }
    this.asked = { shown, painting }
    this.painter.paint(shown.scene, painting)
  }

  private shownIn(state: CanvasState): Shown {
    return {
      scene: this.sceneNow(state),
      look: {
        density: devicePixelRatio,
        colours: this.colours,
        bright: state.bright,
        isBack: state.near.size > 0,
        without: state.moved,
      },
    }
  }

  /** While something is moved it is drawn by itself, and the scene stays as it was. */
  private sceneNow(state: CanvasState): Scene {
    const { model } = this.workspace.document.getState()
    const { diagram } = this.workspace.session.getState()
    const badges = badgesIn(this.workspace.analysis.getState())
    const of = [model.elements, model.boundaries, diagram, badges, state.boxes, state.lines]
    const isSame = this.scene?.of.every((part, at) => part === of[at])
    if (this.scene && (isSame || state.isDragging)) return this.scene.scene
    const shapes = model.diagrams[diagram]?.boundaries ?? {}
    const scene = sceneOf(model, shapes, badges, state)
    this.scene = { of, scene }
    return scene
  }

  private show(bitmap: ImageBitmap, { region, zoom, density, without }: Painting): void {
    const { canvas } = this.place
    canvas.width = bitmap.width
    canvas.height = bitmap.height
    canvas.dataset['painted'] = 'true'
    canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(bitmap)
    canvas.style.width = `${canvas.width / density}px`
    canvas.style.height = `${canvas.height / density}px`
    canvas.style.transform = `translate(${region.x}px, ${region.y}px) scale(${1 / zoom})`
    this.canvas.setState({ leftOut: without })
  }
}

function isAlike(one: Shown, other: Shown): boolean {
  const [a, b] = [one.look, other.look]
  return (
    one.scene === other.scene &&
    a.density === b.density &&
    a.colours === b.colours &&
    a.bright === b.bright &&
    a.isBack === b.isBack &&
    a.without === b.without
  )
}
