// Keys that save a hand movement, and a sign that something is under way. Everything works without this file.
(() => {
  const root = document.documentElement;
  const typing = (where) => where.closest('input, textarea, select, [contenteditable]');

  const rooms = { o: '/', d: '/deals', b: '/board', e: '/enterprises', i: '/imports', m: '/mine' };
  const ways = { m: '#slip', t: '#touches', e: '/edit' };
  const deeds = { m: '.acts a[href="#slip"]', t: '.acts a[href$="#touches"]', e: '.acts a[href$="/edit"]' };
  let going = 0;

  const walk = (step) => {
    const rows = [...document.querySelectorAll('main :is(td.lead, tbody th, .mine li, .rows li, .card h3) > a:first-child, #history .def')].filter((row) => row.checkVisibility());
    const here = rows.findIndex((row) => row.closest('tr, li, .card').contains(document.activeElement));
    rows[Math.max(0, here + step)]?.focus();
  };

  // The latest act can be taken back from any page of this window, until something else is done; the server knows whether it still may be.
  const keep = () => {
    const form = [...document.querySelectorAll('form.undo-one')].at(-1);
    if (form) sessionStorage.setItem('undo', JSON.stringify([form.getAttribute('action'), form.version.value]));
  };
  document.addEventListener('wutong:undo', keep);
  document.addEventListener('submit', (event) => {
    const elsewhere = event.defaultPrevented || event.target.method !== 'post' || event.target.getAttribute('action') === '/preferences';
    if (!elsewhere) sessionStorage.removeItem('undo');
  });
  keep();

  const takeBack = () => {
    const button = [...document.querySelectorAll('.undo-one button')].find((one) => one.checkVisibility());
    if (button) return button.click();
    const [action, version] = JSON.parse(sessionStorage.getItem('undo') ?? '[]');
    if (!action) return tell(root.querySelector('main').dataset.settled, 'plain');
    const form = Object.assign(document.createElement('form'), { method: 'post', action, hidden: true });
    form.append(Object.assign(document.createElement('input'), { name: 'version', value: version }));
    (document.querySelector('.toast') ?? document.body).append(form);
    form.requestSubmit();
  };

  /** On the board its toast says it. */
  const tell = (words, kind) => {
    if (document.querySelector('.toast')) return document.dispatchEvent(new CustomEvent('wutong:say', { detail: words }));
    document.getElementById('notices').replaceChildren(note(words, kind));
  };
  const note = (words, kind) => Object.assign(document.createElement('div'), { className: `notice ${kind}`, textContent: words });

  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || typing(event.target)) return;
    if (event.key === '/') {
      event.preventDefault();
      document.querySelector('.find input')?.select();
    }
    if (event.key === 'n') location.assign('/deals/new');
    if (event.key === '?') document.getElementById('keys').showModal();
    if (event.key === 'z') takeBack();
    if (event.key === 'j' || event.key === 'k') walk(event.key === 'j' ? 1 : -1);
    // g, and within a second the letter of a room.
    if (Date.now() < going && rooms[event.key]) {
      location.assign(rooms[event.key]);
    } else if (deeds[event.key]) {
      const deed = document.querySelector(deeds[event.key]);
      if (deed) event.preventDefault();
      deed?.click();
      // On a row or a card they lead on; m is the menu of a card.
      const row = deed || event.key === 'm' && event.target.closest('.card') ? null : event.target.closest('main a')?.pathname;
      if (row?.match(/^\/deals\/\d+$/)) location.assign(row + ways[event.key]);
    }
    going = event.key === 'g' ? Date.now() + 1000 : 0;
  });

  // Escape leaves a box in which nothing is typed, so that the letters are keys again.
  document.addEventListener('keydown', (event) => {
    const box = event.key === 'Escape' && !event.isComposing && typing(event.target);
    if (box && !box.closest('dialog') && !changed(box)) box.blur();
  });

  // Enter with Ctrl or ⌘ saves from anywhere in a form, also where Enter alone makes a new line.
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
    const form = event.target.form ?? event.target.closest('form');
    if (!form?.querySelector('textarea')) return;
    event.preventDefault();
    form.requestSubmit(form.querySelector('button.primary') ?? form.querySelector('button'));
  });

  // Nothing typed is lost without a word: neither by leaving the page nor by closing a dialog.
  const changed = (box) =>
    box.options ? box.selectedIndex > 0 && !box.options[box.selectedIndex].defaultSelected
      : ['checkbox', 'radio'].includes(box.type) ? box.checked !== box.defaultChecked
      : box.value !== box.defaultValue;
  const typed = (within) => [...within.querySelectorAll('form[method=post]')]
    .filter((form) => form !== sent && [...form.querySelectorAll('input:not([type=hidden]), select, textarea')].some(changed));
  let sent = null;
  document.addEventListener('submit', (event) => (sent = event.target));
  window.addEventListener('beforeunload', (event) => typed(document).length && event.preventDefault());
  document.addEventListener('cancel', (event) => {
    const words = event.target.dataset.discard;
    if (words && typed(event.target).length && !confirm(words)) event.preventDefault();
  }, true);

  // A link to a form leads to its first empty box, that of a correction to the day, and the fold around it opens; so does a form that comes in place, and one that comes back.
  const enter = (part) => {
    part.querySelectorAll(':scope > details').forEach((fold) => (fold.open = true));
    const boxes = [...part.querySelectorAll('.field :is(input:not([type=hidden]), select, textarea)')];
    const day = part.querySelector('[action$="/corrections"] [type=date]');
    const first = part.querySelector('[aria-invalid]') ?? day ?? boxes.find((box) => !box.value) ?? boxes[0];
    first?.focus({ preventScroll: true });
    first?.form.scrollIntoView({ block: 'nearest' });
  };
  const target = () => [...document.querySelectorAll('#slip, #touches')].filter((part) => `#${part.id}` === location.hash).forEach(enter);
  const arrive = () => {
    target();
    const aimed = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (aimed?.matches('input, select, textarea')) aimed.focus();
    else if (matchMedia('(hover: hover)').matches) document.querySelector('.edition :is(input:not([type=hidden]), select)')?.focus();
    document.querySelector('main [aria-invalid]')?.focus();
  };

  // A word of refusal goes once its box is written in again.
  document.addEventListener('input', (event) => {
    const field = event.target.closest('.field.wrong');
    if (!field) return;
    field.classList.remove('wrong');
    field.querySelector('.error').replaceChildren();
    event.target.removeAttribute('aria-invalid');
  });
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[href$="#slip"], a[href$="#touches"]');
    const part = link && document.querySelector(link.hash);
    if (!part || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const { top, bottom } = part.getBoundingClientRect();
    // Once something is typed, the button that leads to the form of the same name sends it.
    const send = part.querySelector('button.primary');
    if (send?.textContent === link.textContent && typed(part).length) return send.click();
    // A form that is in sight already stays where it is.
    if (top >= 0 && bottom <= innerHeight) history.replaceState(null, '', link.hash);
    else location.hash = link.hash;
    target();
  });
  document.addEventListener('htmx:afterSettle', (event) => event.target.id === 'slip' && enter(event.target));
  arrive();
  // The browser goes to the part that is named once the page is there, and leaves the box behind.
  addEventListener('load', () => setTimeout(() => document.activeElement === document.body && target()));

  // What was typed is sent beside the page: it stays where it is when no answer comes; what was done, or the form when refused, comes in its place. A form that answers with a file (data-file) is the browser's own.
  const answered = (page, form, done) => {
    const main = document.getElementById('main');
    const whole = page.querySelector(`main form[action="${form.getAttribute('action')}"]`);
    if (whole || done) {
      main.replaceChildren(...page.getElementById('main').childNodes);
      htmx.process(main);
      document.title = page.title;
      scrollTo(0, 0);
      return arrive();
    }
    document.getElementById('notices').replaceChildren(page.querySelector('.refusal') ?? note(main.dataset.lost, 'bad'));
    document.getElementById('notices').scrollIntoView({ block: 'nearest' });
  };
  const send = async (form, button) => {
    const body = new URLSearchParams(new FormData(form, button));
    form.querySelector('.lost')?.remove();
    form.ariaBusy = 'true';
    busy(1);
    try {
      const answer = await fetch(form.getAttribute('action'), { method: 'post', body, signal: AbortSignal.timeout(20000) });
      if (answer.redirected) return location.assign(answer.url);
      answered(new DOMParser().parseFromString(await answer.text(), 'text/html'), form, answer.ok);
    } catch {
      const lost = note(document.getElementById('main').dataset.lost, 'bad lost');
      lost.role = 'alert';
      (button?.closest('.acts') ?? form).append(lost);
      lost.scrollIntoView({ block: 'nearest' });
    } finally {
      busy(-1);
    }
    sent = form.ariaBusy = null;
  };
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (event.defaultPrevented || !form.matches('main form[method=post]:has(.field):not([enctype], [data-file])')) return;
    event.preventDefault();
    if (!form.ariaBusy) send(form, event.submitter);
  });
  window.addEventListener('pageshow', () => document.querySelectorAll('form[aria-busy]').forEach((form) => (form.ariaBusy = null)));

  // A definition opens where its figure stands.
  document.addEventListener('click', async (event) => {
    const link = event.target.closest('a.def[href^="/figures/"]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const page = await fetch(link.href).then((answer) => answer.text()).catch(() => '');
    const card = new DOMParser().parseFromString(page, 'text/html').querySelector('main section');
    if (!card) return location.assign(link.href);
    const dialog = document.getElementById('card');
    dialog.querySelector('div').replaceChildren(card);
    dialog.showModal();
  });

  // Down and up walk through what was found, Escape closes it; it is open while the keyboard is in it (the stylesheet).
  const find = document.querySelector('.find');
  find?.addEventListener('keydown', (event) => {
    const steps = [find.q, ...find.querySelectorAll('.found a')];
    const at = steps.indexOf(event.target);
    if (event.key === 'Escape' && find.querySelector('.found').hasChildNodes()) {
      event.stopPropagation();
      find.querySelector('.found').replaceChildren();
      find.q.focus();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const to = steps[at + (event.key === 'ArrowDown' ? 1 : -1)];
      if (to) event.preventDefault();
      to?.focus();
    }
  });

  // A hint under a box is no stop on the way to the next one: down leads into it, up and Escape lead back.
  document.addEventListener('keydown', (event) => {
    const field = event.target.closest('.field');
    const steps = field && [field.querySelector('input'), ...field.querySelectorAll('.twin a')];
    const walk = { ArrowDown: 1, ArrowUp: -1, Escape: -99 }[event.key];
    const at = walk && steps?.indexOf(event.target);
    if (!walk || steps?.length < 2 || !(at > 0 || at === 0 && walk === 1) || event.isComposing) return;
    event.preventDefault();
    (steps[Math.max(0, at + walk)] ?? event.target).focus();
  });

  document.addEventListener('htmx:sendError', () => tell(root.querySelector('main').dataset.lost, 'bad'));

  // Shown only after 300 ms (the stylesheet waits): a quick answer needs no sign.
  let open = 0;
  const busy = (more) => root.classList.toggle('busy', (open += more) > 0);
  document.addEventListener('htmx:beforeRequest', () => busy(1));
  document.addEventListener('htmx:afterRequest', () => busy(-1));
})();
