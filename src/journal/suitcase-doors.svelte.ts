import {
	firstDoor,
	goThrough,
	isSameDoor,
	knownDoors,
	presentDoor,
	rememberDoor,
	removeDoor,
	type Door
} from '#vault';

/** The doors of this device: one for each child, with a suitcase of its own behind it. */
export class SuitcaseDoors {
	#known = $state.raw<readonly Door[]>([firstDoor]);
	/** Whether the child said which door is its own, since the suitcase was shut last. */
	#isThrough = false;

	/** The first one first. Nothing tells what lies behind. */
	get known(): readonly Door[] {
		return this.#known;
	}

	get areMany(): boolean {
		return this.#known.length > 1;
	}

	/** Looks which doors there are, and whether one is to be chosen. */
	async isToBeChosen(): Promise<boolean> {
		this.#known = await knownDoors();
		return this.areMany && !this.#isThrough;
	}

	goThrough(door: Door): void {
		goThrough(door);
		this.#isThrough = true;
	}

	/** What was behind it is shut: the next child says again which door is its own. */
	shut(): void {
		this.#isThrough = false;
	}

	async leave(): Promise<void> {
		this.#isThrough = false;
		this.#known = await knownDoors();
	}

	/** Something lies behind the present door: it is there from now on. */
	remember(): void {
		const door = presentDoor();
		rememberDoor(door);
		if (!this.#known.some((one) => isSameDoor(one, door))) this.#known = [...this.#known, door];
	}

	/** The present door goes, and this page stands before the first again. */
	async remove(): Promise<void> {
		await removeDoor(presentDoor());
		goThrough(firstDoor);
		this.#isThrough = false;
		this.#known = await knownDoors();
	}
}
