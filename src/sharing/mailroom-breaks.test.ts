import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aWorld, TestPorch, type World } from '../../tests/relay/a-mailroom.ts';
import { newRelayId } from './relay-mailbox.ts';

let world: World;
beforeEach(async () => {
	world = await aWorld();
});
afterEach(() => world.end());

async function setup() {
	const [here, there] = [new TestPorch(), new TestPorch()];
	return {
		here,
		there,
		child: await world.open(here),
		adult: await world.open(there),
		adultBox: world.aBox()
	};
}

describe('wherever it breaks', () => {
	/** The whole way, again and again until it is done. What broke once is not broken for ever. */
	async function bring(isLeft: boolean) {
		const { here, there, adultBox } = await setup();
		let [child, adult] = [await world.open(here), await world.open(there)];
		const letter = world.aLetterTo(adultBox);
		const came: string[] = [];
		const again = async () => {
			if (!isLeft) return;
			[child, adult] = [await world.open(here), await world.open(there)];
		};
		await adult.open(adultBox);
		await child.send(letter);
		for (let round = 0; round < 8; round++) {
			for (const work of [() => adult.round(), () => child.round()]) {
				await work().catch(() => undefined);
				await again();
			}
			for (const one of adult.arrived) {
				came.push(one.id);
				expect(one.sealed).toEqual(letter.sealed);
				await adult.taken(one.id);
			}
			world.later(round === 3 ? 60 : 20);
		}
		return { came, state: child.stateOf(letter.id), there };
	}

	it('when nothing breaks a letter arrives once', async () => {
		const { came, state, there } = await bring(false);
		expect([came.length, state]).toEqual([1, 'delivered']);
		expect([...there.disk.keys()].sort().map((id) => id.split('/')[0])).toEqual(['arrived', 'box']);
	});

	it.each([
		['its call does not get there', 'before'],
		['the answer is lost', 'after']
	] as const)(
		'when %s, at each call in turn, a letter arrives once',
		async (_, side) => {
			for (let nth = 1; nth <= 9; nth++) {
				for (const isLeft of [false, true]) {
					world.calls = 0;
					world[side] = (call: number) => {
						if (call === nth) throw new TypeError('no network');
					};
					const { came, state } = await bring(isLeft);
					expect([nth, isLeft, came.length, state]).toEqual([nth, isLeft, 1, 'delivered']);
				}
			}
		},
		60_000
	);

	it('when the network is away from each call on for an hour, a letter arrives once', async () => {
		for (let nth = 1; nth <= 9; nth++) {
			world.calls = 0;
			const began = world.now;
			world.before = (call) => {
				if (call >= nth && world.now < began + 3_600_000) throw new TypeError('no network');
			};
			const { came, state } = await bring(true);
			expect([nth, came.length, state]).toEqual([nth, 1, 'delivered']);
		}
	}, 60_000);

	it('when the app ends at each thing it keeps, before and after, a letter arrives once', async () => {
		for (let nth = 1; nth <= 14; nth++) {
			for (const isKept of [false, true]) {
				let writes = 0;
				const dying = new Set<TestPorch>();
				const { here, there, adultBox } = await setup();
				const open = async (porch: TestPorch) => {
					dying.delete(porch);
					return world.open(porch);
				};
				for (const porch of [here, there])
					porch.mayWrite = (id, text) => {
						if (dying.has(porch)) return false;
						writes += 1;
						if (writes !== nth) return true;
						dying.add(porch);
						if (isKept && text !== null) porch.disk.set(id, text);
						if (isKept && text === null) porch.disk.delete(id);
						return false;
					};
				world.before = () => {
					if (dying.size > 0) throw new TypeError('nobody is there to ask');
				};
				const letter = world.aLetterTo(adultBox);
				const vault = new Set<string>();
				for (let round = 0; round < 8; round++) {
					const adult = await open(there);
					if (adult.boxes.length === 0) await adult.open(adultBox);
					await adult.round();
					const child = await open(here);
					if (child.outgoing.length === 0) await child.send(letter);
					await child.round();
					const again = await open(there);
					// in the vault by its id: what comes from the porch twice is there once
					for (const { id } of again.arrived) {
						vault.add(id);
						await again.taken(id);
					}
					world.later(20);
				}
				const child = await open(here);
				expect([nth, isKept, vault.size, child.stateOf(letter.id)]).toEqual([
					nth,
					isKept,
					1,
					'delivered'
				]);
			}
		}
	}, 60_000);
	it('when it could not say for an hour that it has a letter, the letter is there once', async () => {
		const { child, there, adult, adultBox } = await setup();
		await adult.open(adultBox);
		await adult.round();
		const letter = world.aLetterTo(adultBox);
		await child.send(letter);
		await child.round();
		world.before = (_, path, method) => {
			if (method === 'DELETE') throw new TypeError('no network');
		};
		world.later();
		await adult.round();
		expect(adult.arrived).toHaveLength(1);
		for (const { id } of adult.arrived) await adult.taken(id);
		world.later(60);
		const later = await world.open(there);
		await later.round();
		world.before = () => undefined;
		world.later();
		await later.round();
		world.later();
		await child.round();
		expect([later.arrived.length, child.stateOf(letter.id)]).toEqual([0, 'delivered']);
	});

	it('when somebody else with its token claimed a letter meanwhile, the letter is there once', async () => {
		const { child, adult, adultBox } = await setup();
		await adult.open(adultBox);
		await adult.round();
		const letter = world.aLetterTo(adultBox);
		await child.send(letter);
		await child.round();
		world.before = (_call, _path, method) => {
			if (method === 'DELETE') throw new TypeError('no network');
		};
		world.later();
		await adult.round();
		for (const { id } of adult.arrived) await adult.taken(id);
		world.before = () => undefined;
		world.later();
		expect(await world.client.claim(adultBox, newRelayId())).toMatchObject({ letter: {} });
		await adult.round();
		world.later();
		await adult.round();
		await child.round();
		expect([adult.arrived.length, child.stateOf(letter.id)]).toEqual([0, 'delivered']);
	});

	it('when it could not keep what it claims by, it claims nothing', async () => {
		const { child, there, adult, adultBox } = await setup();
		await adult.open(adultBox);
		await adult.round();
		const letter = world.aLetterTo(adultBox);
		await child.send(letter);
		await child.round();
		there.mayWrite = (id) => !id.startsWith('box/');
		world.later();
		await adult.round();
		await child.round();
		expect([adult.arrived.length, child.stateOf(letter.id)]).toEqual([0, 'waiting']);
	});

	it('when it forgot that a claim was used up, the next letter comes all the same', async () => {
		const { child, there, adult, adultBox } = await setup();
		await adult.open(adultBox);
		await adult.round();
		const letters = [world.aLetterTo(adultBox), world.aLetterTo(adultBox)];
		for (const letter of letters.slice(0, 1)) await child.send(letter);
		await child.round();
		let writes = 0;
		there.mayWrite = (id) => !id.startsWith('box/') || ++writes === 1;
		world.later();
		await adult.round();
		expect(adult.arrived).toHaveLength(1);
		there.mayWrite = () => true;
		for (const letter of letters.slice(1)) await child.send(letter);
		const later = await world.open(there);
		for (let round = 0; round < 3; round++) {
			await child.round();
			await later.round();
			world.later();
		}
		expect(later.arrived).toHaveLength(2);
	});

	it('when the disk is full it does not say that it has a letter, and has it once there is room', async () => {
		const { child, there, adult, adultBox } = await setup();
		await adult.open(adultBox);
		await adult.round();
		const letter = world.aLetterTo(adultBox);
		await child.send(letter);
		await child.round();
		there.mayWrite = (id) => !id.startsWith('arrived/');
		world.later();
		await adult.round();
		world.later(2);
		await child.round();
		expect([adult.arrived.length, child.stateOf(letter.id)]).toEqual([0, 'opened']);
		there.mayWrite = () => true;
		world.later();
		await adult.round();
		expect(adult.arrived).toMatchObject([{ sealed: letter.sealed }]);
	});
});
