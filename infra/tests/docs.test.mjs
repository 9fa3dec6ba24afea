// Documents must not point at what is not there.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '--', '*.md'], { cwd: root, encoding: 'utf8' });
const documents = listed.split('\n').filter((path) => path && existsSync(join(root, path)));

test('relative links and pictures in documents lead somewhere', () => {
  const lost = [];
  for (const path of documents) {
    const text = readFileSync(join(root, path), 'utf8').replace(/```[\s\S]*?```/g, '');
    for (const [, target] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^([a-z]+:|#)/.test(target)) continue;
      if (!existsSync(join(root, dirname(path), target.split('#')[0]))) lost.push(`${path} → ${target}`);
    }
  }
  assert.deepEqual(lost, []);
});

test('every decision says why, what, and when to look again', () => {
  for (const path of documents.filter((name) => /^docs\/decisions\/\d{4}-/.test(name))) {
    const text = readFileSync(join(root, path), 'utf8');
    for (const part of ['**Why.**', '**What.**', '**Look again when.**']) assert.ok(text.includes(part), `${path}: ${part}`);
  }
});
