// What the page does: says what happened, and keeps the last thing said.
const part = (id) => document.getElementById(id);

function say(words) {
  part('said').textContent = words;
  localStorage.setItem('said', words);
}

async function sayFiles(list) {
  const sayOne = async (file) => `${file.name}=${await file.text()}`;
  const texts = await Promise.all([...list].map(sayOne));
  say(texts.join());
}

part('kept').textContent = `Kept: ${localStorage.getItem('said') ?? 'nothing'}`;
part('greet').addEventListener('click', (event) => {
  const kind = event.pointerType === 'touch' ? ' by touch' : '';
  say(`Hello, ${part('name').value || 'you'}${kind}`);
});
part('far').addEventListener('click', () => say('found far below'));
part('fruit').addEventListener('change', (event) => say(`chose ${event.target.value}`));
part('files').addEventListener('change', (event) => sayFiles(event.target.files));
part('name').addEventListener('compositionend', (event) => say(`composed ${event.data}`));
part('save').addEventListener('click', () => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob(['grüezi'], { type: 'text/plain' }));
  link.download = 'hello.txt';
  link.click();
});
part('wrong').addEventListener('click', () => setTimeout(() => { throw new Error('on purpose'); }));
part('away').addEventListener('click', () => {
  fetch('http://elsewhere.invalid/a').catch(() => {});
});
addEventListener('dragover', (event) => event.preventDefault());
addEventListener('drop', (event) => {
  event.preventDefault();
  sayFiles(event.dataTransfer.files);
});
addEventListener('paste', (event) => {
  if (event.target === part('name')) return;
  say(`pasted ${event.clipboardData.getData('text/plain')}`);
});
addEventListener('keydown', (event) => {
  if (event.ctrlKey && event.shiftKey && event.key.toLowerCase() === 'z') say('redo');
});
part('tall').style.height = '2000px';
