/** Register of the model. */
export function RegisterPage({ query }: { readonly query: string }) {
  return <h1>Register {query}</h1>
}
