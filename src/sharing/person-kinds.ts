/** Who somebody is to a child, as the child says. Of `helper` it hears what a file is. */
export const personKinds = ['family', 'friend', 'school', 'helper', 'other'] as const;

export type PersonKind = (typeof personKinds)[number];
