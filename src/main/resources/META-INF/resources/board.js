// Moving deals on the board: by drag, from the menu of a card, by keys. Without this file the menu leads to the page of the deal.
(() => {
  const ask = document.getElementById('ask');
  const form = ask.querySelector('[aria-live]');
  const toast = document.querySelector('.toast');
  const board = () => document.querySelector('.board');
  const column = (stage) => document.getElementById(`col-${stage}`);
  const quick = matchMedia('(prefers-reduced-motion: reduce)');
  let asked = null; // the card whose form is open, and what lies over the board meanwhile
  let drag = null;

  // --- What is said, and the way to the server ---

  const say = (words) => {
    if (ask.open) {
      form.querySelector('.notice.told')?.remove();
      const notice = document.createElement('div');
      notice.className = 'notice bad told';
      notice.textContent = words;
      (form.querySelector('.acts') ?? form.lastChild).before(notice);
      return notice.scrollIntoView({ block: 'nearest' });
    }
    toast.replaceChildren(words ?? '');
    toast.hidden = !toast.textContent.trim();
    clearTimeout(say.timer);
    say.timer = setTimeout(() => (toast.hidden = true), toast.querySelector('form') ? 12000 : 6000);
    document.dispatchEvent(new Event('wutong:undo'));
  };
  document.addEventListener('wutong:say', (event) => say(event.detail));

  const read = (html) => new DOMParser().parseFromString(html, 'text/html').body;

  const why = (html) => {
    const told = read(html);
    const words = [...told.querySelectorAll('.refusal p:not(.number, .next), .refusal li')].map((one) => one.textContent.trim());
    return (words.length > 1 ? words.slice(1) : words).join(' ') || (told.querySelector('.notice.bad') ?? told).textContent.trim();
  };

  /** Null when there was no answer: then nothing on the board has changed, and it says so. */
  const send = async (address, options) => {
    document.documentElement.classList.add('busy');
    try {
      const answer = await fetch(address, { headers: { 'HX-Request': 'true' }, signal: AbortSignal.timeout(20000), ...options });
      return { status: answer.status, to: answer.headers.get('HX-Redirect'), html: await answer.text() };
    } catch {
      say(board().dataset.lost);
      return null;
    } finally {
      document.documentElement.classList.remove('busy');
    }
  };

  // --- The form of one act, in place ---

  const home = (ghost, card) => {
    if (card) card.style.opacity = '';
    const way = ghost?.animate({ translate: '0 0', rotate: '0deg' }, { duration: quick.matches ? 0 : 180, easing: 'ease-out' });
    way?.finished.then(() => ghost.remove());
  };

  const show = (html) => {
    form.innerHTML = html;
    const boxes = [...form.querySelectorAll('.field:not(:has(label small)) :is(input, select, textarea):not([type=hidden])')];
    const first = form.querySelector('[aria-invalid]') ?? boxes.find((box) => !box.value) ?? form.querySelector('button:not([type=button])');
    if (!ask.open) ask.showModal();
    first?.focus({ preventScroll: true });
    ask.scrollTop = 0;
    first?.closest('.field')?.scrollIntoView({ block: 'nearest' });
  };

  const open = async (card, address, ghost) => {
    asked = { card, ghost };
    document.getElementById('ask-of').textContent = name(card);
    const answer = await send(address);
    if (answer?.status === 200) return show(answer.html);
    asked = null;
    if (answer) say(why(answer.html));
    home(ghost, card);
    if (answer?.status === 412) await renew(card);
  };

  const move = (card, to, ghost) => {
    const { stage } = card.dataset;
    return open(card, `/board/deals/${id(card)}/moves?from=${stage}&to=${to}`, ghost);
  };

  const sending = () => form.querySelector('.acts button:disabled');
  ask.addEventListener('cancel', (event) => sending() && event.preventDefault());

  ask.addEventListener('close', () => {
    form.replaceChildren();
    if (asked) home(asked.ghost, asked.card);
    link(asked?.card)?.focus();
    asked = null;
  });

  ask.addEventListener('submit', async (event) => {
    event.preventDefault();
    const sent = event.target;
    const button = sent.querySelector('.acts button');
    const { card, ghost } = asked;
    button.disabled = true;
    sent.querySelector('.notice.told')?.remove();
    const body = new URLSearchParams(new FormData(sent));
    const answer = await send(sent.action, { method: 'POST', body });
    if (answer?.to) {
      sessionStorage.removeItem('undo');
      // The form stays until the board is true again: a key pressed meanwhile would meet a card that is gone.
      const here = card.closest('.deck');
      const next = following(card);
      const words = await renew(card, new URL(answer.to, location).searchParams.get('done'), ghost);
      asked = null;
      ask.close();
      say(words);
      // The hand goes on where it was: with the next card of the column that this one left.
      const fresh = document.getElementById(card.id);
      const stays = fresh && fresh.closest('.deck') === here;
      (link(stays ? fresh : next) ?? here.parentNode.querySelector('header a')).focus();
      return;
    }
    button.disabled = false;
    if (!answer) return button.focus();
    if ([409, 412, 422].includes(answer.status)) {
      show(answer.html);
    } else {
      say(why(answer.html));
    }
  });

  toast.addEventListener('submit', async (event) => {
    event.preventDefault();
    const card = document.getElementById(`deal-${event.target.action.match(/deals\/(\d+)/)[1]}`);
    const answer = await send(event.target.action, { method: 'POST', body: new URLSearchParams(new FormData(event.target)) });
    if (!answer) return;
    if (answer.to) sessionStorage.removeItem('undo');
    if (!answer.to || !card) return answer.to ? location.reload() : say(why(answer.html));
    say(await renew(card, new URL(answer.to, location).searchParams.get('done')));
    link(document.getElementById(card.id))?.focus();
  });

  /** Shows what an act has changed: the heads of all columns, and the card where it belongs now. */
  const renew = async (card, done, ghost) => {
    const asking = new URLSearchParams(location.search);
    if (done) asking.set('done', done);
    const answer = await send(`/board/deals/${id(card)}?${asking}`);
    ghost?.remove();
    if (answer?.status !== 200) return location.reload();
    const told = read(answer.html);
    for (const head of told.querySelectorAll('header')) {
      document.getElementById(head.id).replaceWith(head);
      const stop = document.querySelector(`.stops a[href$="${head.id.replace('head', 'col')}"]`);
      stop.textContent = `${head.querySelector('h2').textContent} ${head.querySelector('.num').textContent}`;
    }
    const fresh = told.querySelector('article');
    const deck = fresh && column(fresh.dataset.stage)?.querySelector('.deck');
    if (deck && fresh.dataset.stage === card.dataset.stage) {
      card.replaceWith(fresh);
    } else {
      card.remove();
      deck?.prepend(fresh);
      if (deck) deck.scrollTop = 0;
    }
    if (deck) fresh.animate({ outline: ['2px solid var(--green)', '2px solid transparent'] }, 2500);
    return told.querySelector('div');
  };

  // --- Cards ---

  const id = (card) => card.id.replace('deal-', '');
  const link = (card) => card?.querySelector('h3 a');
  const name = (card) => link(card).textContent;
  const cards = (deck) => [...(deck?.querySelectorAll('.card') ?? [])];
  const following = (card) => {
    const all = cards(card.closest('.deck'));
    const at = all.indexOf(card);
    return all[at + 1] ?? all[at - 1];
  };

  document.addEventListener('click', (event) => {
    if (event.target.closest('#ask [data-close]')) return sending() || ask.close();
    const deed = event.target.closest('.card details a');
    if (!deed || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const card = deed.closest('.card');
    deed.closest('details').open = false;
    const to = new URL(deed.href).searchParams.get('to');
    if (to) move(card, to);
    else open(card, deed.href);
  });

  document.addEventListener('toggle', (event) => {
    const menu = event.target;
    if (!menu.matches?.('.card details') || !menu.open) return;
    document.querySelectorAll('.card details[open]').forEach((other) => (other.open = other === menu));
    menu.closest('.card').scrollIntoView({ block: 'nearest' });
  }, true);

  // A card that was moved here may come once more with those that follow.
  document.addEventListener('htmx:afterSettle', () => {
    const seen = new Set();
    document.querySelectorAll('.card[id]').forEach((card) => (seen.has(card.id) ? card.remove() : seen.add(card.id)));
  });

  // --- Keys: arrows walk, with shift they move; m opens the menu ---

  const beside = (card, step) => {
    const decks = [...document.querySelectorAll('.deck')];
    const here = decks.indexOf(card.closest('.deck'));
    const top = card.getBoundingClientRect().top;
    for (let at = here + step; decks[at]; at += step) {
      const there = cards(decks[at]);
      if (there.length) return there.find((one) => one.getBoundingClientRect().top >= top - 8) ?? there.at(-1);
    }
  };

  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const card = event.target.closest?.('.card');
    if (!card && event.key.startsWith('Arrow') && event.target.matches('body, main')) {
      event.preventDefault();
      return link(document.querySelector('.card'))?.focus();
    }
    if (!card) return;
    const menu = card.querySelector('details');
    const within = menu.contains(event.target);
    const walk = { ArrowUp: -1, ArrowDown: 1, ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (event.key === 'Escape' && menu.open) {
      menu.open = false;
      link(card).focus();
    } else if (event.key === 'm') {
      menu.open = true;
      menu.querySelector('a').focus();
    } else if (!walk) {
      return;
    } else if (within) {
      const deeds = [...menu.querySelectorAll('a')];
      deeds.at((deeds.indexOf(event.target) + walk) % deeds.length).focus();
    } else if (event.shiftKey && event.key.match(/Left|Right/)) {
      const stages = [...document.querySelectorAll('.col')].map((one) => one.dataset.stage);
      const place = (stage) => (stages.indexOf(stage) - stages.indexOf(card.dataset.stage)) * walk;
      const to = card.dataset.moves.split(' ').find((stage) => place(stage) > 0) ?? stages[stages.indexOf(card.dataset.stage) + walk];
      if (to) move(card, to);
    } else if (event.key.match(/Left|Right/)) {
      link(beside(card, walk))?.focus();
    } else {
      const all = cards(card.closest('.deck'));
      const next = all[all.indexOf(card) + walk] ?? (walk > 0 ? card.closest('.deck').querySelector(':scope > .button') : null);
      (link(next?.matches('.card') ? next : null) ?? next)?.focus();
    }
    event.preventDefault();
  });

  // --- Drag: with a mouse or a pen; a finger scrolls, and uses the menu ---

  const lift = () => {
    const { card } = drag;
    const box = card.getBoundingClientRect();
    drag.ghost = card.cloneNode(true);
    drag.ghost.removeAttribute('id');
    drag.ghost.setAttribute('aria-hidden', 'true');
    const place = { left: `${box.left}px`, top: `${box.top}px`, width: `${box.width}px`, margin: 0 };
    Object.assign(drag.ghost.style, place, { position: 'fixed', zIndex: 9, rotate: '-1.2deg', pointerEvents: 'none', borderColor: 'var(--green)', boxShadow: 'var(--float)' });
    document.body.append(drag.ghost);
    card.style.opacity = 0.35;
    document.documentElement.style.userSelect = 'none';
    const may = [card.dataset.stage, ...card.dataset.moves.split(' ')];
    document.querySelectorAll('.col').forEach((one) => (one.style.opacity = may.includes(one.dataset.stage) ? '' : 0.5));
    requestAnimationFrame(creep);
  };

  /** Near an edge the board, or the column under the hand, goes on by itself. */
  const creep = () => {
    if (!drag?.ghost) return;
    const near = (at, from, to) => (at < from + 48 ? -1 : at > to - 48 ? 1 : 0);
    const box = board().getBoundingClientRect();
    board().scrollLeft += 12 * near(drag.x, box.left, box.right);
    const deck = drag.over?.querySelector('.deck');
    if (deck) {
      const edge = deck.getBoundingClientRect();
      deck.scrollTop += 10 * near(drag.y, edge.top, edge.bottom);
    }
    requestAnimationFrame(creep);
  };

  const settle = () => {
    const { card, ghost, over } = drag;
    document.documentElement.style.userSelect = '';
    over?.classList.remove('into');
    document.querySelectorAll('.col').forEach((one) => (one.style.opacity = ''));
    drag = null;
    return { card, ghost, over };
  };

  document.addEventListener('dragstart', (event) => event.target.closest?.('.card') && event.preventDefault());

  document.addEventListener('pointerdown', (event) => {
    const card = event.target.closest?.('.card');
    if (!card || event.button || event.pointerType === 'touch' || event.target.closest('details') || asked) return;
    drag = { card, x: event.clientX, y: event.clientY, fromX: event.clientX, fromY: event.clientY };
  });

  document.addEventListener('pointermove', (event) => {
    if (!drag) return;
    Object.assign(drag, { x: event.clientX, y: event.clientY });
    const [x, y] = [drag.x - drag.fromX, drag.y - drag.fromY];
    if (!drag.ghost && Math.hypot(x, y) < 6) return;
    if (!drag.ghost) lift();
    drag.ghost.style.translate = `${x}px ${y}px`;
    const over = document.elementFromPoint(drag.x, drag.y)?.closest('.col');
    if (over === drag.over) return;
    drag.over?.classList.remove('into');
    if (over?.style.opacity === '') over.classList.add('into');
    drag.over = over;
  });

  document.addEventListener('pointerup', () => {
    if (!drag?.ghost) return (drag = null);
    // The press that ends a drag must not open the deal.
    const still = (event) => event.preventDefault();
    addEventListener('click', still, true);
    setTimeout(() => removeEventListener('click', still, true));
    const { card, ghost, over } = settle();
    if (!over || over.dataset.stage === card.dataset.stage) home(ghost, card);
    else move(card, over.dataset.stage, ghost);
  });

  const drop = () => {
    if (!drag) return;
    const { card, ghost } = settle();
    home(ghost, card);
  };
  document.addEventListener('pointercancel', drop);
  document.addEventListener('keydown', (event) => event.key === 'Escape' && drop());

  // --- On a phone: which column is in view ---

  const watch = new IntersectionObserver((seen) => seen.filter((one) => one.isIntersecting).forEach((one) => {
    document.querySelectorAll('.stops a').forEach((stop) => {
      const here = stop.hash === `#${one.target.id}`;
      stop.toggleAttribute('aria-current', here);
      if (here) stop.setAttribute('aria-current', 'true');
      if (here) stop.parentNode.scrollLeft = stop.offsetLeft - 60;
    });
  }), { threshold: 0.6 });
  const look = () => document.querySelectorAll('.col').forEach((one) => watch.observe(one));
  document.addEventListener('htmx:load', look);
  look();
})();
