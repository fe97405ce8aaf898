/** Fetches the child's side, for the private pages only. */
export async function loadChildPost() {
	const { ChildPost } = await import('./child-post.svelte.ts');
	return ChildPost;
}

/** Fetches the adult's side, for the desk only. */
export async function loadAdultPost() {
	const { AdultPost } = await import('./adult-post.svelte.ts');
	return AdultPost;
}
