// Restores the npm packages of the project in the current directory, compiles its styles, and copies into wwwroot/lib
// what its libman.json declares. `libman restore` and Visual Studio do the same copying from the same file; the build
// task of LibMan is not in every package registry, so this stands in for it. Called by NodePackages.targets.
import { execSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const stamp = 'node_modules/.restored';
const lockFolder = path.join(
  os.tmpdir(),
  `restore-node-packages-${createHash('sha256').update(process.cwd()).digest('hex').slice(0, 16)}`);
const staleAfter = 5 * 60_000;

// Two builds at once (an editor and a terminal) must not empty the folder under each other. Creating a folder is atomic.
async function locked(work) {
  for (;;) {
    try {
      fs.mkdirSync(lockFolder);
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      await new Promise(resolve => setTimeout(resolve, 200));
      const age = Date.now() - (fs.statSync(lockFolder, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
      if (age > staleAfter) fs.rmSync(lockFolder, { recursive: true, force: true });
    }
  }
  try {
    work();
  } finally {
    fs.rmSync(lockFolder, { recursive: true, force: true });
  }
}

function isNewer(file, than) {
  const written = fs.statSync(than, { throwIfNoEntry: false });
  return !written || fs.statSync(file).mtimeMs > written.mtimeMs;
}

function restorePackages() {
  if (!isNewer('package-lock.json', stamp) && !isNewer('package.json', stamp)) return;
  // The optional packages are native builds for other machines; nothing here needs one.
  execSync('npm ci --ignore-scripts --omit=optional --no-audit --no-fund --loglevel=error', { stdio: 'inherit' });
}

function restoreLibraries() {
  execSync('npm run --silent --if-present styles', { stdio: 'inherit' });
  const manifest = JSON.parse(fs.readFileSync('libman.json', 'utf8'));
  fs.rmSync('wwwroot/lib', { recursive: true, force: true });
  for (const { library, destination, files } of manifest.libraries) {
    if (!destination.startsWith('wwwroot/lib/')) {
      throw new Error(`libman.json: "${library}" goes to "${destination}"; libraries belong under wwwroot/lib/.`);
    }
    fs.mkdirSync(destination, { recursive: true });
    for (const file of files) {
      fs.copyFileSync(path.join(library, file), path.join(destination, file));
      fs.utimesSync(path.join(destination, file), new Date(), new Date());
    }
  }
}

await locked(() => {
  restorePackages();
  if (fs.existsSync('libman.json')) restoreLibraries();
  fs.writeFileSync(stamp, '');
});
