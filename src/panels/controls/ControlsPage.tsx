/** Controls of the model. */
export function ControlsPage({ query }: { readonly query: string }) {
  return <h1>Controls {query}</h1>
}
