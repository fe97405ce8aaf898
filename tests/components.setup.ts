import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/svelte';
import { afterEach } from 'vitest';

afterEach(() => {
	cleanup();
	// what a test put there itself is not for the next: the files share a page
	document.body.replaceChildren();
	localStorage.clear();
	location.hash = '';
});
