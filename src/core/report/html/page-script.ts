/**
 * What the page does beyond what it is: `n` and `p` step through the changes that the filters leave, both sides' words
 * light up with the entry and the entry with the words, and the filters stay in the address. Without it nothing is
 * missing but that. It makes no element of any text.
 */
export const pageScript = `
"use strict";
(() => {
  const all = (selector) => [...document.querySelectorAll(selector)];
  const boxes = all(".bar input");
  const shown = () => all(".change").filter((item) => item.offsetParent !== null);
  let current = null;
  const partners = (id) => all('.mark[href="#' + CSS.escape(id) + '"], .tag[href="#' + CSS.escape(id) + '"]');
  const light = (item, on) => {
    item.classList.toggle("on", on);
    for (const mark of partners(item.id)) mark.classList.toggle("on", on);
  };
  const go = (item) => {
    if (current !== null) light(current, false);
    current = item;
    light(item, true);
    item.focus({ preventScroll: true });
    item.scrollIntoView({ block: "nearest" });
    const place = partners(item.id).find((mark) => mark.offsetParent !== null);
    if (place) (place.closest(".row") ?? place).scrollIntoView({ block: "center" });
  };
  const step = (by) => {
    const items = shown();
    if (items.length === 0) return;
    const at = current === null ? -1 : items.indexOf(current);
    go(items[at === -1 ? (by > 0 ? 0 : items.length - 1) : (at + by + items.length) % items.length]);
  };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target instanceof HTMLInputElement && event.target.type !== "checkbox") return;
    if (event.key === "n") step(1);
    else if (event.key === "p") step(-1);
    else if (event.key === "Escape" && current !== null) {
      light(current, false);
      current = null;
    }
  });
  for (const item of all(".change")) {
    item.addEventListener("mouseenter", () => light(item, true));
    item.addEventListener("mouseleave", () => item !== current && light(item, false));
  }
  document.addEventListener("mouseover", (event) => {
    const mark = event.target.closest?.(".mark");
    for (const lit of all(".mark.on, .change.on")) if (current === null || (lit !== current && lit.getAttribute("href") !== "#" + current.id)) lit.classList.remove("on");
    const item = mark && document.getElementById(mark.getAttribute("href").slice(1));
    if (item) light(item, true);
  });
  const keep = () => {
    const off = boxes.filter((box) => box.checked !== box.defaultChecked).map((box) => box.id);
    try {
      history.replaceState(null, "", (off.length ? "?set=" + off.join(",") : location.pathname) + location.hash);
    } catch {
      // Some places where a page may stand allow no state in its address.
    }
  };
  const set = (new URLSearchParams(location.search).get("set") ?? "").split(",");
  for (const box of boxes) {
    box.checked = set.includes(box.id) ? !box.defaultChecked : box.defaultChecked;
    box.addEventListener("change", keep);
  }
  addEventListener("beforeprint", () => {
    for (const details of all("details.group, .reasons")) details.open = true;
  });
})();
`;
