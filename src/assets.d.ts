/// <reference types="vite/types/importMeta.d.ts" />

declare module '*.module.css' {
  // A record of strings would make every class possibly undefined and `styles.row` an error.
  // That the classes exist is tested in tests/styles.test.ts instead.
  // oxlint-disable-next-line typescript/no-explicit-any
  const classes: any
  export default classes
}

// Of two patterns that match, the first counts.
declare module '*.css' {}

declare module '*.svg' {
  const address: string
  export default address
}

declare module '*?url' {
  const address: string
  export default address
}

declare module '*?raw' {
  const text: string
  export default text
}

declare module '*?worker&url' {
  const address: string
  export default address
}
