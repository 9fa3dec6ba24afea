package kg.daryger.bench;

import java.util.List;
import java.util.Map;
import kg.daryger.bench.Asked.Kind;

/** What was seen, as Markdown: on the terminal while it runs, in a file at the end. */
final class Report {

    private final StringBuilder text = new StringBuilder();

    void say(String line) {
        System.out.println(line);
        text.append(line).append("\n\n");
    }

    void table(Map<Side, List<Measure>> measures) {
        row("| side | clients | processor ms a request | requests a second | p50 ms | p99 ms |");
        row("|---|---|---|---|---|---|");
        measures.forEach((side, all) -> all.forEach(one -> row("| %s | %d | %.2f | %,.0f | %.1f | %.1f |"
                .formatted(side.name(), one.clients(), one.processor(), one.throughput(), one.p50(), one.p99()))));
        text.append('\n');
    }

    /** Processor time by kind of question, one client. */
    void kinds(Map<Side, Map<Kind, Measure>> measures) {
        row("| processor ms a request | " + String.join(" | ", kinds()) + " |");
        row("|---" + "|---".repeat(kinds().size()) + "|");
        measures.forEach((side, all) -> {
            var cells = new StringBuilder("| " + side.name() + " | ");
            for (var kind : Kind.OF_ALL) {
                cells.append(
                                all.containsKey(kind)
                                        ? "%.2f".formatted(all.get(kind).processor())
                                        : "–")
                        .append(" | ");
            }
            row(cells.toString().strip());
        });
        text.append('\n');
    }

    private static List<String> kinds() {
        return Kind.OF_ALL.stream().map(Kind::label).toList();
    }

    private void row(String line) {
        System.out.println(line);
        text.append(line).append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
