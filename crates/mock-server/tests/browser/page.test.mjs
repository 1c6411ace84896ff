// The page of the mock server in a real browser.
//
//     npm ci && node page.test.mjs
//
// MOCK_SERVER names the program (unless it is in target/debug), CHROMIUM the browser, SCREENSHOTS a folder for pictures.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';

const HERE = import.meta.dirname;
const ROOT = path.join(HERE, '../../../..');
const PROGRAM = process.env.MOCK_SERVER ?? path.join(ROOT, 'target/debug/mock-server');
const BROWSER = process.env.CHROMIUM ?? ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
const PICTURES = process.env.SCREENSHOTS ?? path.join(ROOT, 'target/page-screenshots');
const EVIL = '<img src="x" onerror="window.hacked = true"><script>window.hacked = true</script>';

let mock;
let url;
let browser;
let profile;
let page;
/** What the browser complained about, and where it went. */
const complaints = [];
const visited = [];

async function serve(...options) {
  const data = (name) => path.join(HERE, '../data', name);
  const child = spawn(PROGRAM, ['serve', '--addr', '127.0.0.1:0', '--api', data('parrot'), '--api', data('aviary'), '--seed', '1', '--log', 'error', ...options], { stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const line of createInterface({ input: child.stdout })) return { child, url: JSON.parse(line).url };
  throw new Error(`${PROGRAM} did not start`);
}

async function picture(name) {
  await page.screenshot({ path: path.join(PICTURES, `${name}.png`) });
}

function watch(one) {
  one.setDefaultTimeout(5000);
  one.on('console', (message) => { if (['error', 'warning'].includes(message.type())) complaints.push(message.text()); });
  one.on('pageerror', (error) => complaints.push(String(error)));
  one.on('request', (request) => visited.push(request.url()));
}

async function seen(text, scope = page) {
  await scope.getByText(text).first().waitFor();
}

const listed = () => page.locator('.row:visible');
const detail = () => page.locator('.detail:visible');

async function open(view) {
  await page.locator('nav').getByRole('link', { name: view }).click();
}

before(async () => {
  assert.ok(BROWSER, 'there is no Chromium; name one in CHROMIUM');
  mkdirSync(PICTURES, { recursive: true });
  ({ child: mock, url } = await serve());
  profile = mkdtempSync(path.join(tmpdir(), 'mock-page-'));
  browser = await chromium.launchPersistentContext(profile, {
    executablePath: BROWSER,
    headless: true,
    viewport: { width: 1600, height: 900 },
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
  page = browser.pages()[0] ?? await browser.newPage();
  watch(page);
});

after(async () => {
  await browser?.close();
  mock?.kill();
  if (profile) rmSync(profile, { recursive: true, force: true });
});

test('an empty list says what to do next', async () => {
  await page.goto(`${url}/__admin/ui`);
  await seen('No request came yet.');
  await seen(`Point a client at ${url}`);
  await picture('empty');
});

test('requests appear as they come, newest first', async () => {
  const form = { grant_type: 'client_credentials', client_id: 'demo-client', client_secret: 'demo-secret' };
  const { access_token: token } = await (await fetch(`${url}/parrot/login/token`, { method: 'POST', body: new URLSearchParams(form) })).json();
  const headers = { authorization: `Bearer ${token}` };
  const json = { ...headers, 'content-type': 'application/json' };
  await fetch(`${url}/parrot/parrots?nestKey=hunter`, { headers });
  await fetch(`${url}/parrot/parrots?limit=0`, { headers });
  await fetch(`${url}/parrot/parrots/99`, { headers });
  await fetch(`${url}/parrot/parrots`, { method: 'POST', headers: json, body: JSON.stringify({ name: EVIL, colour: 'red' }) });
  await fetch(`${url}/parrot/parrots`);
  await fetch(`${url}/parrot/nowhere/${encodeURIComponent(EVIL)}?a=${encodeURIComponent(EVIL)}`);
  await seen('7 requests');
  assert.equal(await listed().count(), 7);
  assert.match(await listed().first().innerText(), /404[\s\S]*no-route/);
  assert.match(await listed().last().innerText(), /POST[\s\S]*\/parrot\/login\/token/);
});

test('a request is shown with its answer and the fixture, without secrets', async () => {
  await listed().filter({ hasText: 'nestKey' }).click();
  await seen('answered it.', detail());
  const text = await detail().innerText();
  assert.match(text, /listParrots \/ ok/);
  assert.match(text, /authorization\s+\[hidden\]/);
  assert.ok(!text.includes('hunter'));
  assert.match(page.url(), /#\/requests\/0+/);
  await picture('request');
});

test('a request that was refused says how it broke the document', async () => {
  await listed().filter({ hasText: 'limit=0' }).click();
  await seen('How it breaks the document', detail());
  assert.match(await detail().innerText(), /query\s+\/limit/);
  await picture('refused');
});

test('a request that nothing answers names the nearest fixtures and the differences', async () => {
  await listed().filter({ hasText: '/parrots/99' }).click();
  await seen('Nearest fixtures', detail());
  assert.match(await detail().innerText(), /path\s+\/id\s+1\s+"?99/);
  await picture('nearest');
});

test('HTML in paths, queries and bodies stays text', async () => {
  await listed().filter({ hasText: 'POST' }).first().click();
  await seen('onerror', detail());
  await listed().first().click();
  await seen('No operation has this path', detail());
  assert.equal(await page.evaluate(() => window.hacked), undefined);
  assert.equal(await page.locator('main img, main script').count(), 0);
});

test('the list is filtered by text, operation, status and refusal', async () => {
  const filter = page.getByLabel('Filter by path');
  await filter.fill('parrots limit');
  await seen('1 of 7 requests');
  await filter.fill('nothing has this');
  await seen('No request fits the filter.');
  await page.getByRole('button', { name: 'Clear filter' }).click();
  await page.getByLabel('Operation', { exact: true }).selectOption('getParrot');
  await seen('1 of 7 requests');
  await page.getByLabel('Operation', { exact: true }).selectOption('');
  await page.getByLabel('Status', { exact: true }).selectOption('4');
  await seen('4 of 7 requests');
  await page.getByLabel('Status', { exact: true }).selectOption('');
  await page.getByLabel('only refused').check();
  for (const row of await listed().all()) assert.equal(await row.locator('.refused').count(), 1);
  await page.getByLabel('only refused').uncheck();
});

test('everything is done by keys alone', async () => {
  await page.goto(`${url}/__admin/ui`);
  await seen('7 requests');
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Skip to the content');
  await page.keyboard.press('Enter');
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('k');
  const chosen = page.locator('.row[aria-selected="true"]');
  assert.equal(await chosen.getAttribute('aria-posinset'), '2');
  assert.equal(await page.locator('.rows').getAttribute('aria-activedescendant'), await chosen.getAttribute('id'));
  assert.equal(await page.locator('.rows').evaluate((rows) => getComputedStyle(rows).outlineStyle), 'solid', 'the focus is seen');
  await page.keyboard.press('Enter');
  await seen('Why', detail());
  assert.ok(await page.evaluate(() => document.activeElement.matches('.detail')));
  await page.keyboard.press('Escape');
  await seen('No request is chosen.');
  assert.ok(await page.evaluate(() => document.activeElement.matches('.rows')));
  await page.keyboard.press('/');
  assert.ok(await page.evaluate(() => document.activeElement.matches('.search')));
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await seen('next in the list');
  await picture('keys');
  await page.keyboard.press('Escape');
  await page.keyboard.press('2');
  await seen('declared statuses answered');
});

test('operations show their evidence, hits and coverage, and are copied as curl', async () => {
  await browser.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: url });
  await page.getByLabel('Filter by path').fill('createParrot');
  await seen('1 operation,');
  await listed().first().click();
  await seen('In the document', detail());
  const text = await detail().innerText();
  assert.match(text, /201\s+yes\s+1\s+1/);
  await detail().getByRole('button', { name: 'Copy as curl' }).click();
  await seen('Copied', detail());
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.match(copied, new RegExp(`^curl \\\\\\n  -X POST \\\\\\n  ${url}/parrot/parrots`));
  assert.match(copied, /authorization: Bearer \$TOKEN/);
  await page.getByLabel('Filter by path').fill('');
  await page.getByLabel('Evidence').selectOption('inferred');
  await seen('inferred, weak');
  await picture('operations');
});

test('fixtures show what they ask for and answer', async () => {
  await open('Fixtures');
  await page.getByLabel('Filter by operation').fill('getParrot two');
  await page.getByText('1 fixture', { exact: true }).waitFor();
  await listed().first().click();
  await seen('Requests that it answers', detail());
  const text = await detail().innerText();
  assert.match(text, /\$regex/);
  assert.match(text, /Jako/);
  await picture('fixture');
});

test('a fault that is switched on strikes the next request, and no more once it is off', async () => {
  await open('Faults');
  const outage = page.getByRole('switch', { name: 'outage' }).first();
  await outage.click();
  await seen('struck 0 times');
  assert.equal(await outage.getAttribute('aria-checked'), 'true');
  assert.equal((await fetch(`${url}/parrot/feathers/red.png`)).status, 503);
  await seen('struck 1 time ');
  await picture('faults');
  await outage.click();
  await seen('No rule is on.');
  assert.notEqual((await fetch(`${url}/parrot/feathers/red.png`)).status, 503);
  await page.getByRole('button', { name: 'Add' }).click();
  await page.getByRole('switch', { name: 'busy' }).click();
  await page.locator('[role=switch][aria-label=busy][aria-checked=false]').click();
  await page.locator('[role=switch][aria-label=busy][aria-checked=true]').waitFor();
  await page.getByLabel('A rule, or a list of rules').fill('{"name": "x", "do": "explode"}');
  await page.getByRole('button', { name: 'Add' }).click();
  await seen('unknown variant');
  // Chromium reports every answer of this kind by itself.
  assert.deepEqual(complaints.splice(0).filter((one) => !one.includes('422')), []);
  await open('Requests');
  await listed().filter({ hasText: 'outage' }).click();
  await seen('Something went wrong on purpose', detail());
});

test('documents are read with their references, and downloaded', async () => {
  await open('Documents');
  await page.getByLabel('API').selectOption('parrot');
  await page.getByLabel('Filter by path').fill('parrots post');
  await seen('1 operation, 0 schemas');
  await listed().first().click();
  await seen('Body, required', detail());
  await seen('no other members', detail());
  await detail().locator('summary', { hasText: 'Colour' }).first().locator('.muted').click();
  await seen('"grey"', detail());
  await picture('document');
  await detail().getByRole('link', { name: 'NewParrot' }).first().click();
  await page.waitForURL(/schemas\/NewParrot/);
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download JSON' }).click()]);
  assert.equal(download.suggestedFilename(), 'parrot.openapi.json');
});

test('a space has its own list, and is reset alone, after a question', async () => {
  await fetch(`${url}/__space/one/parrot/feathers/red.png`);
  await open('Requests');
  await page.locator('#space option[value="one"]').waitFor({ state: 'attached' });
  await page.locator('#space').selectOption('one');
  await page.getByText('1 request', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Reset…' }).click();
  await picture('reset');
  await page.getByRole('button', { name: 'Keep everything' }).click();
  await page.getByText('1 request', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Reset…' }).click();
  await page.getByRole('button', { name: 'Reset', exact: true }).click();
  await seen('No request came yet.');
  await seen('In this space paths begin with');
  await page.locator('#space').selectOption('');
  await seen('9 requests');
});

test('thousands of requests stay quick', async () => {
  const one = async (count) => { for (let number = 0; number < count; number += 1) await (await fetch(`${url}/${number % 3 === 0 ? 'parrot/feathers/red.png' : number % 3 === 1 ? 'aviary/nowhere' : 'elsewhere'}?n=${number}`)).arrayBuffer(); };
  await Promise.all(Array.from({ length: 20 }, () => one(100)));
  const all = page.getByText(/^2,\d{3} requests$/);
  await all.waitFor({ timeout: 20_000 });
  assert.ok(await listed().count() < 80, 'only rows in sight are in the page');
  const began = Date.now();
  await page.getByLabel('Filter by path').fill('n=77');
  await seen('20 of');
  assert.ok(Date.now() - began < 1500, `${Date.now() - began} ms`);
  await page.getByLabel('Filter by path').fill('');
  await all.waitFor();
  await page.locator('.rows').focus();
  await page.keyboard.press('End');
  const last = page.locator('.row[aria-selected="true"]');
  assert.equal(await last.getAttribute('aria-posinset'), await last.getAttribute('aria-setsize'));
  await picture('many');
});

test('it is dark where the system is, and as the switch says', async () => {
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await ground();
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await ground();
  assert.notEqual(light, dark);
  await listed().first().click();
  await page.waitForTimeout(300);
  await picture('dark');
  await open('Faults');
  await picture('dark-faults');
  await page.getByRole('button', { name: 'Theme: auto' }).click();
  assert.equal(await ground(), light);
  await page.getByRole('button', { name: 'Theme: light' }).click();
  await page.emulateMedia({ colorScheme: 'light' });
  assert.equal(await ground(), dark);
  await page.getByRole('button', { name: 'Theme: dark' }).click();
});

test('it fits a width of 400 pixels', async () => {
  await page.setViewportSize({ width: 400, height: 800 });
  for (const view of ['Requests', 'Operations', 'Fixtures', 'Faults', 'Documents']) {
    await open(view);
    await page.waitForTimeout(300);
    if (view !== 'Faults' && await listed().count() > 0) {
      await picture(`narrow-${view.toLowerCase()}`);
      await listed().first().click();
      await detail().locator('.detail-head').waitFor();
      assert.equal(await listed().count(), 0, 'the detail has the page to itself');
    }
    await picture(`narrow-${view.toLowerCase()}-detail`);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(wide <= 400, `${view} is ${wide} wide`);
    if (view !== 'Faults') {
      await page.getByRole('button', { name: 'Close', exact: true }).click();
      await listed().first().waitFor();
    }
  }
  await page.setViewportSize({ width: 1600, height: 900 });
});

test('a page is asked for the admin key where there is one', async () => {
  const keyed = await serve('--admin-key', 'open sesame');
  const tab = await browser.newPage();
  try {
    tab.setDefaultTimeout(5000);
    await tab.goto(`${keyed.url}/__admin/ui`);
    await tab.getByLabel('Key', { exact: true }).fill('open sesame');
    await tab.getByRole('button', { name: 'Go on' }).click();
    await tab.getByText('No request came yet.').waitFor();
  } finally {
    await tab.close();
    keyed.child.kill();
  }
});

test('nothing was complained about and no other machine was asked', async () => {
  assert.deepEqual(complaints, []);
  assert.deepEqual(visited.filter((one) => !one.startsWith(`${url}/`) && !one.startsWith(`blob:${url}/`)), []);
  const { requests } = await (await fetch(`${url}/__admin/requests`)).json();
  assert.deepEqual(requests.filter((one) => /favicon|__admin/.test(one.request.url)), [], 'the page is not in its own list');
});

test('a mock that is gone is told plainly', async () => {
  mock.kill();
  await seen('The mock does not answer.');
  await picture('gone');
});
