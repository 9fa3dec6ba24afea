import type { Client, StompSubscription } from '@stomp/stompjs';
import type { QueryClient, QueryKey } from '@tanstack/react-query';

type Listener = { topic: string; keys: readonly QueryKey[]; subscription?: StompSubscription };

const pollWithoutSocket = 60_000;

/**
 * The page's one STOMP connection. Messages carry no content: they only say that something changed, and the queries
 * ask REST again. After every (re)connect all live queries ask again, so nothing is missed; without a socket they ask
 * once a minute.
 */
export class Live {
  private readonly queries: QueryClient;
  private readonly listeners = new Set<Listener>();
  private client: Client | undefined;
  private poll: number | undefined;
  private started = false;

  constructor(queries: QueryClient) {
    this.queries = queries;
  }

  listen(topic: string, keys: readonly QueryKey[]): () => void {
    const listener: Listener = { topic, keys };
    this.listeners.add(listener);
    if (this.client?.connected) this.subscribe(listener);
    return () => {
      this.listeners.delete(listener);
      if (this.client?.connected) listener.subscription?.unsubscribe();
    };
  }

  async start(): Promise<void> {
    if (this.started) return;
    this.started = true;
    this.poll = window.setInterval(() => {
      if (!this.client?.connected && document.visibilityState === 'visible') this.askAgain();
    }, pollWithoutSocket);
    const { Client, ReconnectionTimeMode } = await import('@stomp/stompjs');
    if (!this.started) return;
    this.client = new Client({
      brokerURL: `${window.location.origin.replace(/^http/, 'ws')}/ws`,
      reconnectDelay: 1000,
      reconnectTimeMode: ReconnectionTimeMode.EXPONENTIAL,
      maxReconnectDelay: 60_000,
      heartbeatIncoming: 10_000,
      heartbeatOutgoing: 10_000,
      onConnect: () => {
        for (const listener of this.listeners) this.subscribe(listener);
        this.askAgain();
      },
    });
    this.client.activate();
  }

  async stop(): Promise<void> {
    this.started = false;
    window.clearInterval(this.poll);
    const client = this.client;
    this.client = undefined;
    await client?.deactivate();
  }

  private subscribe(listener: Listener): void {
    listener.subscription = this.client?.subscribe(listener.topic, () => this.invalidate(listener));
  }

  private askAgain(): void {
    for (const listener of this.listeners) this.invalidate(listener);
  }

  private invalidate(listener: Listener): void {
    for (const queryKey of listener.keys) void this.queries.invalidateQueries({ queryKey });
  }
}
