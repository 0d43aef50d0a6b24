// What happens in the world, live: Server-Sent Events that find their place again after a lost connection.

/** Calls `onEvent(event, missed)` with each Event after number `after` (missed: some before it are lost), and `onLink` with true or false as the line comes and goes. */
export function listen(after, onEvent, onLink) {
  let last = after;
  let wait = 500;
  let source = null;
  let timer = 0;

  function open() {
    source = new EventSource(`/play/events?after=${last}`);
    source.onopen = () => {
      wait = 500;
      onLink(true);
    };
    source.onmessage = (note) => {
      const event = JSON.parse(note.data);
      if (event.n <= last) return;
      const missed = event.n > last + 1;
      last = event.n;
      onEvent(event, missed);
    };
    source.onerror = () => {
      source.close();
      onLink(false);
      timer = setTimeout(open, wait);
      wait = Math.min(wait * 2, 5000);
    };
  }

  open();
  return {
    get last() {
      return last;
    },
    /** Starts again from another number: the world was made anew. */
    restart(from) {
      clearTimeout(timer);
      source.close();
      last = from;
      open();
    },
  };
}
