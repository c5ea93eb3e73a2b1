/** How far the view goes away and how near: some 5,000 elements are seen whole. */
export const zooms = { least: 0.02, most: 3 }
