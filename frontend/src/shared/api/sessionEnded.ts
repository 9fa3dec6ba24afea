type Listener = () => void;
const listeners = new Set<Listener>();

/** Tells the one prompt of the page that the server no longer knows who is here. */
export const sessionEnded = {
  tell: () => {
    for (const listener of listeners) listener();
  },
  listen: (listener: Listener) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  },
};
