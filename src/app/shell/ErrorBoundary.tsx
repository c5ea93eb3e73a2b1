import { Component, type ReactNode } from 'react'
import styles from './ErrorBoundary.module.css'

interface ErrorBoundaryProps {
  readonly children: ReactNode
  /** What stopped working, to complete “… stopped working”. */
  readonly what: string
}

interface Fault {
  readonly error: Error | null
}

/** Keeps a mistake of ours in one place: says what stopped, that nothing is lost, and how to go on. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, Fault> {
  override state: Fault = { error: null }

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  override render() {
    const { error } = this.state
    if (!error) return this.props.children
    return (
      <div className={styles.fault} role="alert">
        <h2>{this.props.what} stopped working</h2>
        <p>Your model is safe: every edit is stored as it is made. Reload to go on.</p>
        <pre>{error.message}</pre>
        <button type="button" onClick={() => location.reload()}>
          Reload
        </button>
      </div>
    )
  }
}
