export function App() {
  return (
    <main>
      <h1>Corral</h1>
    </main>
  )
}
