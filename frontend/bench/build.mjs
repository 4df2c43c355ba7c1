// Builds the page of the benchmarks, and each element by itself to be weighed. Usage: node frontend/bench/build.mjs FOLDER
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const HERE = import.meta.dirname;
const TARGET = resolve(process.argv[2] ?? 'target/bench');
const ELEMENTS = { timeline: '../timeline/cs-timeline.ts', map: '../map/cs-map.ts' };
const common = { configFile: false, logLevel: 'error', root: HERE, base: './' };

/** Bytes as they travel, by kind of file. */
async function weigh(folder) {
  const files = await readdir(folder, { recursive: true });
  const sizes = await Promise.all(files.filter((file) => file.endsWith('.js')).map(async (file) => {
    const code = await readFile(join(folder, file));
    return { file, bytes: code.length, gzip: gzipSync(code).length };
  }));
  const sum = (some) => some.reduce((total, { bytes, gzip }) => ({ bytes: total.bytes + bytes, gzip: total.gzip + gzip }), { bytes: 0, gzip: 0 });
  const [geometry, code] = [sizes.filter(({ file }) => /region/.test(file)), sizes.filter(({ file }) => !/region/.test(file))];
  return { code: sum(code), geometry: sum(geometry) };
}

async function element(name, entry) {
  const outDir = join(TARGET, 'elements', name);
  const output = { entryFileNames: `${name}.js`, chunkFileNames: '[name].js' };
  await build({ ...common, build: { outDir, emptyOutDir: true, target: 'es2023', rolldownOptions: { input: join(HERE, entry), output, preserveEntrySignatures: false } } });
  return [name, await weigh(outDir)];
}

await build({ ...common, build: { outDir: join(TARGET, 'page'), emptyOutDir: true, target: 'es2023' } });
const weights = [];
for (const [name, entry] of Object.entries(ELEMENTS)) weights.push(await element(name, entry));
console.log(JSON.stringify(Object.fromEntries(weights)));
