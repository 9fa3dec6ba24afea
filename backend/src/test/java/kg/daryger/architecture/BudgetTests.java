package kg.daryger.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Small files, short methods: limits without exemptions; the goals are printed. */
class BudgetTests {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final int FILE = 300;
    private static final int METHOD = 40;

    @Test
    void noFileIsLongerThanItsBudget() throws IOException {
        var lengths = new ArrayList<Integer>();
        var tooLong = new ArrayList<String>();
        for (var file : sources()) {
            var lines = Files.readAllLines(file).size();
            lengths.add(lines);
            if (lines > FILE) {
                tooLong.add(file + ": " + lines);
            }
        }
        print("lines a file", lengths);
        assertThat(tooLong).isEmpty();
    }

    @Test
    void noMethodIsLongerThanItsBudget() throws IOException {
        var lengths = new ArrayList<Integer>();
        var tooLong = new ArrayList<String>();
        for (var file : sources()) {
            var lines = Files.readAllLines(file);
            for (var method : methods(lines)) {
                lengths.add(method.lines());
                if (method.lines() > METHOD) {
                    tooLong.add(file + ":" + method.firstLine() + " has " + method.lines());
                }
            }
        }
        print("lines a method", lengths);
        assertThat(tooLong).isEmpty();
    }

    @Test
    void theMeasureSeesALongMethod() {
        var lines = new ArrayList<>(List.of("class A {", "    void a() {"));
        IntStream.range(0, METHOD).forEach(line -> lines.add("        line();"));
        lines.addAll(List.of("    }", "}"));

        assertThat(methods(lines))
                .singleElement()
                .satisfies(method -> assertThat(method.lines()).isEqualTo(METHOD + 2));
    }

    private static List<Path> sources() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    /**
     * Methods by the formatter's indentation: a block that opens on a line with a parenthesis, four or eight spaces in, and
     * closes on a lone brace at the same indentation. Types and initialisers have no parenthesis before their brace.
     */
    private static List<Method> methods(List<String> lines) {
        var found = new ArrayList<Method>();
        for (var indent : List.of("    ", "        ")) {
            int start = -1;
            for (int i = 0; i < lines.size(); i++) {
                var line = lines.get(i);
                if (line.startsWith(indent) && line.length() > indent.length() && line.charAt(indent.length()) != ' ') {
                    if (start >= 0 && line.equals(indent + "}")) {
                        found.add(new Method(start + 1, i - start + 1));
                        start = -1;
                    } else if (opensMethod(line.strip())) {
                        start = i;
                    }
                }
            }
        }
        return found;
    }

    /** A declaration has a type and a name before its parenthesis, or is a constructor; a call has neither. */
    private static boolean opensMethod(String line) {
        var head = line.contains("(") ? line.substring(0, line.indexOf('(')) : "";
        var declares = head.contains(" ") || head.matches("[A-Z]\\w*");
        return declares
                && (line.endsWith(") {") || line.contains(") throws ") || line.endsWith("("))
                && !line.matches(
                        "(if|for|while|switch|try|catch|synchronized|else|return|throw|var|@).*|.* = .*|(.* )?record .*");
    }

    private static void print(String what, List<Integer> lengths) {
        var sorted = lengths.stream().sorted().toList();
        if (!sorted.isEmpty()) {
            System.out.printf(
                    "%s: median %d, p90 %d, longest %d, of %d%n",
                    what,
                    sorted.get(sorted.size() / 2),
                    sorted.get(sorted.size() * 9 / 10),
                    sorted.getLast(),
                    sorted.size());
        }
    }

    private record Method(int firstLine, int lines) {}
}
