import { readFileSync } from 'node:fs';

/** MiB a process has in memory; 0 where the system does not say. */
export function memoryOf(pid = 0): number {
	try {
		const [, kib = '0'] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
		return Math.round(Number(kib) / 1024);
	} catch {
		return 0;
	}
}
