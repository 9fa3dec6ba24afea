import { QueryClient } from '@tanstack/react-query';
import { Live } from './live';

type Config = { onConnect: () => void };
const sockets = vi.hoisted(() => ({
  all: [] as { config: Config; connected: boolean; topics: Map<string, () => void> }[],
}));

vi.mock('@stomp/stompjs', () => ({
  ReconnectionTimeMode: { EXPONENTIAL: 1 },
  Client: class {
    connected = false;
    topics = new Map<string, () => void>();
    config: Config;
    constructor(config: Config) {
      this.config = config;
      sockets.all.push(this);
    }
    activate() {
      this.connected = true;
      this.config.onConnect();
    }
    deactivate() {
      this.connected = false;
      return Promise.resolve();
    }
    subscribe(topic: string, listener: () => void) {
      this.topics.set(topic, listener);
      return { unsubscribe: () => this.topics.delete(topic) };
    }
  },
}));

function start() {
  const queries = new QueryClient();
  const asked = vi.spyOn(queries, 'invalidateQueries');
  return { live: new Live(queries), asked };
}

beforeEach(() => {
  sockets.all.length = 0;
});
afterEach(() => vi.useRealTimers());

it('asks the queries of a topic again when something changed there', async () => {
  const { live, asked } = start();
  live.listen('/user/queue/inbox', [['session']]);
  await live.start();
  asked.mockClear();
  sockets.all[0]?.topics.get('/user/queue/inbox')?.();
  expect(asked).toHaveBeenCalledExactlyOnceWith({ queryKey: ['session'] });
  await live.stop();
});

it('asks everything again after a reconnect, so that nothing is missed', async () => {
  const { live, asked } = start();
  live.listen('/user/queue/inbox', [['session']]);
  live.listen('/topic/event/1', [['get', '/api/events/1']]);
  await live.start();
  asked.mockClear();
  sockets.all[0]?.config.onConnect();
  expect(asked.mock.calls.map(([filter]) => filter?.queryKey)).toEqual([
    ['session'],
    ['get', '/api/events/1'],
  ]);
  await live.stop();
});

it('listens also to what is shown later, and no longer to what is gone', async () => {
  const { live } = start();
  await live.start();
  const stop = live.listen('/topic/event/1', [['x']]);
  expect(sockets.all[0]?.topics.has('/topic/event/1')).toBe(true);
  stop();
  expect(sockets.all[0]?.topics.has('/topic/event/1')).toBe(false);
  await live.stop();
});

it('asks once a minute while there is no socket', async () => {
  vi.useFakeTimers();
  const { live, asked } = start();
  live.listen('/user/queue/inbox', [['session']]);
  await live.start();
  const socket = sockets.all[0];
  if (socket) socket.connected = false;
  asked.mockClear();
  vi.advanceTimersByTime(61_000);
  expect(asked).toHaveBeenCalledOnce();
  await live.stop();
});
