import { unflatten } from 'devalue';

/** A part of a page's data as the framework writes it into its data file. */
type Node = { type: string; data?: number | unknown[] } | null;

/**
 * The data of the page that is open, for a page that a device keeps without them: they are kept beside
 * it for the way from one page to another, and once is enough.
 * @param address the page's own, without a slash at its end but for the first page of all
 * @throws TypeError when they cannot be had
 */
export async function keptData(address: string, get: typeof fetch = fetch): Promise<unknown[]> {
	const response = await get(`${address === '/' ? '' : address}/__data.json`);
	const { nodes } = (await response.json()) as { nodes: Node[] };
	return nodes.map((node) =>
		node?.type === 'data' && node.data !== undefined
			? { ...node, data: unflatten(node.data) as unknown }
			: node
	);
}
