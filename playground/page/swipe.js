// A message that is drawn to the left with a finger is answered.

const ENOUGH = 56; // pixels

/** Calls `answer(id)` when a row of `list` is swiped to the left. */
export function swipes(list, answer) {
  let row = null;
  let x = 0;
  let y = 0;
  let drawn = 0;

  list.addEventListener("pointerdown", (event) => {
    row = event.pointerType === "touch" ? event.target.closest(".row") : null;
    [x, y, drawn] = [event.clientX, event.clientY, 0];
  });
  list.addEventListener("pointermove", (event) => {
    if (!row) return;
    if (Math.abs(event.clientY - y) > 24 && !drawn) return letGo();
    drawn = Math.min(0, Math.max(-ENOUGH - 16, event.clientX - x));
    if (drawn < -8) row.style.translate = `${drawn}px 0`;
    row.classList.toggle("drawn", drawn <= -ENOUGH);
  });
  list.addEventListener("pointerup", () => {
    const id = row && drawn <= -ENOUGH && Number(row.dataset.message);
    letGo();
    if (id) answer(id);
  });
  list.addEventListener("pointercancel", letGo);

  function letGo() {
    if (row) {
      row.style.translate = "";
      row.classList.remove("drawn");
    }
    row = null;
  }
}
