// The calendar file of a pair, read back by a library of others.
import assert from 'node:assert/strict';
import ICAL from 'ical.js';
import { journey } from '../harness/journey.mjs';
import { openOwnPair, setDay } from '../steps.mjs';

async function calendarOf(page) {
  await page.role('button', 'More for this pair').click();
  const entry = page.role('menuitem', 'Sessions for your calendar');
  const { name, bytes } = await page.download(() => entry.click());
  assert.match(name, /^meetings.*\.ics$/);
  const calendar = new ICAL.Component(ICAL.parse(new TextDecoder().decode(bytes)));
  return calendar.getAllSubcomponents('vevent').map((it) => new ICAL.Event(it));
}

const series = (events) => events.find((it) => it.isRecurring());

/** The first days of the series, exceptions in their place. */
function days(events, count) {
  const event = series(events);
  for (const other of events) if (other !== event) event.relateException(other);
  const each = event.iterator();
  return Array.from({ length: count }, () =>
    event.getOccurrenceDetails(each.next()).startDate.toString());
}

// What is written does not differ by engine.
journey('the sessions of a pair go into a calendar, and again when one is moved',
  { engines: ['chromium'] }, async (page) => {
    await openOwnPair(page);
    await page.role('button', 'Book another day').click();
    await setDay(page, 'Date', 3);
    await page.label('Starts at').fill('09:30');
    await page.role('button', 'Save').click();
    await page.role('dialog').gone();
    const first = await calendarOf(page);
    assert.equal(first.length, 1);
    assert.equal(first[0].summary, 'Meeting');
    const planned = days(first, 3);
    assert(planned.every((day) => day.endsWith('T09:30:00')));
    const [one, two] = planned.map((day) => Date.parse(day));
    assert.equal(Math.round((two - one) / 86_400_000), 14);

    await page.role('button', 'Change or cancel it').click();
    await page.role('menuitem', 'Move it to another day').click();
    await setDay(page, 'New day', 4);
    await page.role('button', 'Save').click();
    await page.role('dialog').gone();
    const second = await calendarOf(page);
    assert.equal(series(second).uid, series(first).uid);
    assert(series(second).sequence >= series(first).sequence);
    assert.equal(second.length, 2);
    const moved = days(second, 3);
    assert.equal(Math.round((Date.parse(moved[0]) - one) / 86_400_000), 1);
    assert.deepEqual(moved.slice(1), planned.slice(1));
  });
