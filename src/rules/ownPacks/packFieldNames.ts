/** Every name that a field of a pack can have, for guessing at what was meant. */
export const packFieldNames = [
  'format id version name description kinds properties controls rules specialises label hint type',
  'role on question choices good says kind effort effects property value references title stride',
  'applies to when gap why check exception likelihood impact impactOn adjust reason skill actors',
  'mitigations control at onUnknown floor has lacks fact oneOf overlaps atLeast all any not sure',
  'exists direction of where min crosses',
].flatMap((line) => line.split(' '))
