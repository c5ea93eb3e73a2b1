/** Overview of the model. */
export function OverviewPage({ query }: { readonly query: string }) {
  return <h1>Overview {query}</h1>
}
