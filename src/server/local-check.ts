import { localWithWords } from './local.ts';

const [named] = process.argv.slice(2).filter((word) => word !== 'check');
const { local, lines } = await localWithWords(named ?? process.env['LOCAL_SETTINGS']);
for (const line of lines) console.log(line);
if (!local?.settings) process.exitCode = 1;
