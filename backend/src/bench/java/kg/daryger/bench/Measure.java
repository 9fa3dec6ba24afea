package kg.daryger.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What some requests cost a side.
 *
 * @param processor milliseconds of processor time a request, of all the side's processes
 * @param throughput requests a second
 * @param p50 milliseconds until the whole answer was read
 */
record Measure(int clients, double processor, double throughput, double p50, double p99) {

    /** Asks all questions as often as it says, from so many clients at once. */
    static Measure of(Side side, List<Asked> questions, int passes, int clients) throws Exception {
        int requests = questions.size() * passes;
        var times = new long[requests];
        var next = new AtomicInteger();
        var processorBefore = Processes.seconds(side.processes());
        var begun = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(clients)) {
            var running = new ArrayList<Future<?>>();
            for (int client = 0; client < clients; client++) {
                running.add(threads.submit(() -> {
                    int at;
                    while ((at = next.getAndIncrement()) < requests) {
                        var since = System.nanoTime();
                        side.ask(questions.get(at % questions.size()));
                        times[at] = System.nanoTime() - since;
                    }
                    return null;
                }));
            }
            for (var one : running) {
                one.get();
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException(side.name(), failed.getCause());
        }
        var seconds = (System.nanoTime() - begun) / 1e9;
        var processor = (Processes.seconds(side.processes()) - processorBefore) * 1_000 / requests;
        Arrays.sort(times);
        return new Measure(
                clients,
                processor,
                requests / seconds,
                times[requests / 2] / 1e6,
                times[Math.min(requests - 1, requests * 99 / 100)] / 1e6);
    }
}
