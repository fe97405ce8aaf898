// npm run letters:try -- fuzz 200000 [seed]
import { fuzzLetters } from './fuzz.ts';

const [what = '', count = '10000', seed] = process.argv.slice(2);
if (what !== 'fuzz') throw new Error('npm run letters:try -- fuzz 200000');
const result = await fuzzLetters(Number(count), seed === undefined ? undefined : Number(seed));
console.log(JSON.stringify(result, null, '\t'));
