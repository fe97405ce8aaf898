/** Fetches the child's side, for the private pages only. */
export async function loadChildPost() {
	const { ChildPost } = await import('./child-post.svelte.ts');
	return ChildPost;
}
