import { corralDatabase } from '@/persistence/database'

/** The one database of this page. It is opened by the first query. */
export const database = corralDatabase()
