// The page is complete without this script; the script adds filters and gives a linked finding the focus.
(() => {
  "use strict";
  const byId = id => document.getElementById(id);
  const form = byId("filters"), search = byId("q"), count = byId("count"), nothing = byId("nothing");
  const selects = [...form.querySelectorAll("select")];
  const cards = [...document.getElementsByTagName("article")];
  const rows = [...document.querySelectorAll("tbody tr")];
  // A browser lays out only the groups that are on the screen; of the others it must know about how high they are.
  const groups = [...document.querySelectorAll(".part, .batch")].map(node => ({
    node, shown: -1, members: [...node.querySelectorAll("tbody tr, article")], rem: node.className === "part" ? 2.5 : 18 }));
  const fold = text => text.normalize("NFD").replace(/\p{Mn}/gu, "").toLowerCase();
  let items = null;

  // The first rows of the matrix belong to the findings, in the same order; the others stand for themselves.
  const read = () => items ??= Array.from({ length: Math.max(cards.length, rows.length) }, (_, i) => {
    const source = cards[i] ?? rows[i];
    const words = key => ` ${source.dataset[key] ?? ""} `;
    return { nodes: [cards[i], rows[i]].filter(Boolean), finding: i < cards.length, shown: true, text: fold(source.textContent),
      channel: words("c"), owner: words("o"), severity: words("s"), rule: words("r"), language: words("l") };
  });

  const apply = () => {
    const terms = fold(search.value).split(/\s+/).filter(Boolean);
    const wanted = selects.filter(s => s.value).map(s => [s.name, ` ${s.value} `]);
    let found = 0;
    for (const item of read()) {
      const shown = wanted.every(([name, value]) => item[name].includes(value)) && terms.every(term => item.text.includes(term));
      if (shown !== item.shown) {
        item.shown = shown;
        for (const node of item.nodes) node.hidden = !shown;
      }
      if (shown && item.finding) found++;
    }
    for (const group of groups) {
      const shown = group.members.reduce((n, member) => n + !member.hidden, 0);
      if (shown === group.shown) continue;
      group.shown = shown;
      group.node.hidden = shown === 0;
      group.node.style.containIntrinsicHeight = `${shown * group.rem}rem`;
    }
    nothing.hidden = found > 0 || cards.length === 0;
    count.textContent = (found === 1 ? count.dataset.one : count.dataset.other).replace("{0}", found).replace("{1}", cards.length);
  };

  // A link to a finding that the filters hide shows it all the same.
  const visit = () => {
    const card = byId(decodeURIComponent(location.hash.slice(1)));
    if (card?.tagName !== "ARTICLE") return;
    if (card.hidden) {
      form.reset();
      apply();
      card.scrollIntoView();
    }
    card.tabIndex = -1;
    card.focus({ preventScroll: true });
  };

  let waiting = 0;
  search.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(apply, 60);
  });
  form.addEventListener("change", apply);
  form.addEventListener("reset", () => setTimeout(apply));
  form.addEventListener("submit", event => event.preventDefault());
  addEventListener("hashchange", visit);
  form.hidden = false;
  (window.requestIdleCallback ?? setTimeout)(() => read());
  count.textContent = (cards.length === 1 ? count.dataset.one : count.dataset.other).replace("{0}", cards.length).replace("{1}", cards.length);
  visit();
})();
