// From the press of the button to the proposal, in the page: in front, and behind another tab.
import { figure } from '../harness/figure.mjs';
import { file } from '../harness/page.mjs';

const topicCount = 40;
const id = (kind, number) => kind + String(number).padStart(10 - kind.length, '0');

/** Half of them teach two topics, half want three; everybody speaks English. */
function person(number, aSide) {
  const teaches = number < aSide;
  const topic = (step) => id('topic', (number * 7 + step * 11) % topicCount);
  return {
    id: id('p', number),
    name: `Person ${number}`,
    role: teaches ? 'mentor' : 'mentee',
    rank: id('rank', teaches ? 1 : 2),
    languages: [{ name: 'English', level: number % 2 === 0 ? 'fluent' : 'working' }],
    offers: teaches ? [0, 1].map((step) => ({ topic: topic(step), level: 2 + (number % 3) })) : [],
    wants: teaches ? [] : [0, 1, 2].map((step) =>
      ({ topic: topic(step), current: number % 2, priority: 1 + (step % 3) })),
  };
}

const programme = (aSide) => ({
  format: 'flipside',
  version: 0,
  kind: 'full_backup',
  holder: 'organiser',
  programme: {
    charters: [{ id: 'charter001', organisation: 'Bench' }],
    policies: [{ id: 'policy0001', teaches_what_is_wanted: false }],
    ranks: [1, 2].map((at) => ({ id: id('rank', at), name: `Rank ${at}`, position: at })),
    topics: Array.from({ length: topicCount }, (_, at) =>
      ({ id: id('topic', at), name: `T ${at}` })),
    people: Array.from({ length: 2 * aSide }, (_, number) => person(number, aSide)),
  },
});

/** Milliseconds until the proposal is announced. */
const pressToProposal = (isHidden) => new Promise((done) => {
  const polite = document.getElementById('polite');
  const begin = performance.now();
  const observer = new MutationObserver(() => {
    if (!/proposed/.test(polite.textContent)) return;
    observer.disconnect();
    done(performance.now() - begin);
  });
  observer.observe(polite, { childList: true, subtree: true, characterData: true });
  const named = (node) => node.getAttribute('aria-label') ?? node.textContent;
  const buttons = [...document.querySelectorAll('#mirror button')];
  buttons.find((node) => named(node) === 'Find the best pairs').click();
  if (!isHidden) return;
  Object.defineProperty(document, 'hidden', { get: () => true });
  document.dispatchEvent(new Event('visibilitychange'));
});

for (const [aSide, budget] of [[1000, 400], [3000, 2000], [10_000, 10_000]]) {
  for (const isHidden of [false, true]) {
    const name = `press to proposal, ${aSide} a side${isHidden ? ', hidden' : ''}`;
    figure(name, { unit: 'ms', budget }, ({ withPage }) =>
      withPage(async (page) => {
        const content = JSON.stringify(programme(aSide));
        await page.open();
        await page.role('button', /^Run a programme/).shown();
        await page.drop([file('bench.flipside.json', content, 'application/json')]);
        // Where it is opened later than that, the page would not stay where it is sent.
        await page.role('link', /^People/).shown();
        await page.open('#/matching');
        await page.role('button', 'Find the best pairs').shown();
        return page.evaluate(pressToProposal, isHidden);
      }));
  }
}
