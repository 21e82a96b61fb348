// From a proposal to a running pair and to another partner: who is asked, what they answer, and a
// matching that comes out the same again.
import { journey } from '../harness/journey.mjs';
import { findPairs, openSample, pick } from '../steps.mjs';

async function pairByHand(page, mentor, mentee) {
  await page.open('#/pairs');
  await page.role('button', 'Add a pair by hand').click();
  await pick(page, 'Mentor (junior, teaches)', mentor);
  await pick(page, 'Mentee (senior, learns)', mentee);
}

/** The page of the one pair that waits for its mentee to be asked. */
async function proposeByHand(page) {
  await openSample(page);
  await pairByHand(page, 'Chukwuemeka Obi', 'Petra Šimić');
  await page.role('button', 'Make this pair').click();
  await page.role('heading', 'Ask Petra Šimić first').shown();
}

async function openPair(page, name) {
  await page.open('#/pairs');
  await page.role('heading', 'Pairs', { level: 1 }).shown();
  await page.role('rowheader', name).nth(0).click();
}

journey('the mentees are asked first, then the mentors, then the pair starts', async (page) => {
  await findPairs(page);
  await page.role('button', 'Ask the mentees first').click();
  await page.label('Filter by state').has('value', 'to-ask');
  await page.role('rowheader').nth(0).click();
  await page.role('heading', /^Ask .* first$/).shown();
  await page.text(/in our reverse mentoring programme “Autumn” at Lindenquay Libraries/).shown();
  await page.role('button', 'Copy the message').click();
  await page.role('heading', /is asked$/).shown();
  await page.role('button', 'Said yes').click();
  await page.role('heading', /^Now ask /).shown();
  await page.role('button', 'Said yes').click();
  await page.role('heading', 'Both said yes').shown();
  await page.role('button', 'Start the pair').click();
  await page.text(/^Active since/).shown();
  await page.role('button', 'Log that they met').shown();
});

journey('Home says whom to ask, whose answer is waited for, and what can start', async (page) => {
  await proposeByHand(page);
  await page.open('#/home');
  await page.text(/^Ask .*Petra Šimić/).shown();
  await page.text(/^Waiting for the answer of Maria Duarte/).shown();
  await openPair(page, /Chukwuemeka Obi/);
  await page.role('button', 'Said yes').click();
  await page.role('heading', 'Now ask Chukwuemeka Obi').shown();
  await page.role('button', 'Said yes').click();
  await page.role('heading', 'Both said yes').shown();
  await page.open('#/home');
  await page.text('Chukwuemeka Obi and Petra Šimić can start').shown();
  await page.role('button', 'Start the pair').click();
  await page.text('1 pair started').shown();
});

journey('a decline: no reason, both come first, not proposed again', async (page) => {
  await proposeByHand(page);
  await page.role('button', 'Declined').click();
  await page.role('heading', 'This pair was declined').shown();
  await page.text(/Nobody needs to say why/).shown();
  await page.role('button', 'Find the best pairs').click();
  await page.text(/people come first.*ended or did not come about/).shown();
  await page.role('button', 'Find the best pairs').click();
  await page.role('heading', /pairs proposed$/, { level: 1 }).shown();
  await page.role('button', /^Chukwuemeka Obi teaches Petra Šimić/).gone();
  await page.role('button', /teaches Petra Šimić/).shown();
});

journey('a pair made by hand is marked wherever it stands', async (page) => {
  await openSample(page);
  await pairByHand(page, 'Chukwuemeka Obi', 'Petra Šimić');
  await page.role('switch', 'Ask both first').click();
  await page.role('button', 'Make this pair').click();
  await page.text(/^Active since .*by hand$/).shown();
  await page.open('#/pairs');
  await page.role('row', /Chukwuemeka Obi.*Active, by hand/).shown();
});

for (const side of ['Łukasz Wójcik', 'Anders Sæther']) {
  journey(`another match for ${side}: nobody is told who asked, both come first`, async (page) => {
    await openSample(page);
    await openPair(page, 'Łukasz Wójcik');
    await page.role('button', 'More for this pair').click();
    await page.role('menuitem', 'Ask for another match').click();
    await page.role('radio', side).click();
    await page.role('button', 'Ask for another match').click();
    await page.role('dialog').gone();
    await page.role('heading', 'Łukasz Wójcik and Anders Sæther would like other partners').shown();
    await page.open('#/home');
    await page.text('Łukasz Wójcik and Anders Sæther would like other partners').shown();
    await page.role('button', 'Match again').click();
    await page.role('heading', /pairs proposed$/, { level: 1 }).shown();
    await page.role('button', /^Łukasz Wójcik teaches Anders Sæther/).gone();
    await page.text(/people come first/).shown();
    await page.role('button', 'Undo').nth(0).click();
    await page.open('#/home');
    await page.text('Łukasz Wójcik and Anders Sæther would like other partners').shown();
  });
}

journey('a matching that is repeated gives the same pairs', async (page) => {
  await findPairs(page);
  await page.role('button', /^Accept all \d+ pairs$/).click();
  await page.open('#/matching');
  await page.role('heading', 'Earlier matchings').shown();
  await page.role('button', 'Repeat').click();
  const same = /^The same people and answers: the same \d+ pairs, compared one by one/;
  await page.text(same).nth(0).shown();
});
