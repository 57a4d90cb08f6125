// Keys that save a hand movement, and a sign that something is under way. Everything works without this file.
(() => {
  const typing = (where) => where.closest('input, textarea, select, [contenteditable]');

  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || typing(event.target)) return;
    if (event.key === '/') {
      event.preventDefault();
      document.querySelector('.find input').select();
    }
    if (event.key === 'n') location.assign('/deals/new');
  });

  // Down and up walk through what was found, Escape closes it; it is open while the keyboard is in it (the stylesheet).
  const find = document.querySelector('.find');
  find?.addEventListener('keydown', (event) => {
    const steps = [find.q, ...find.querySelectorAll('.found a')];
    const at = steps.indexOf(event.target);
    if (event.key === 'Escape') {
      find.querySelector('.found').replaceChildren();
      find.q.focus();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const to = steps[at + (event.key === 'ArrowDown' ? 1 : -1)];
      if (to) event.preventDefault();
      to?.focus();
    }
  });

  // Shown only after 300 ms (the stylesheet waits): a quick answer needs no sign.
  const root = document.documentElement;
  let open = 0;
  document.addEventListener('htmx:beforeRequest', () => root.classList.toggle('busy', ++open > 0));
  document.addEventListener('htmx:afterRequest', () => root.classList.toggle('busy', --open > 0));
})();
