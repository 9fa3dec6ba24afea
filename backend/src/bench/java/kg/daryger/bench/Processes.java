package kg.daryger.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What Linux says of processes: processor time used, and memory. */
final class Processes {

    /** Ticks a second of /proc/…/stat, on every Linux that we know. */
    private static final int TICKS = 100;

    private Processes() {}

    /**
     * Seconds of processor time that they have used since they began, in user space and in the kernel, and what they started
     * and has ended: PostgreSQL's workers come and go with connections.
     */
    static double seconds(List<Long> processes) {
        long ticks = 0;
        for (var process : processes) {
            var fields = stat(process);
            // after the name in parentheses: state is 0, utime 11, stime 12, those of ended children 13 and 14
            for (int field = 11; field < Math.min(15, fields.length); field++) {
                ticks += Long.parseLong(fields[field]);
            }
        }
        return (double) ticks / TICKS;
    }

    private static String[] stat(long process) {
        try {
            var line = Files.readString(Path.of("/proc/" + process + "/stat"));
            return line.substring(line.lastIndexOf(')') + 2).split(" ");
        } catch (IOException gone) {
            return new String[0];
        }
    }

    /** The most memory that the process ever had resident, in MB. */
    static long peakMegabytes(long process) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + process + "/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException gone) {
            return 0;
        }
    }

    /** The process and all that it started, and what they started. */
    static List<Long> tree(long root) {
        var all = new ArrayList<>(List.of(root));
        ProcessHandle.of(root).ifPresent(handle -> handle.descendants().forEach(one -> all.add(one.pid())));
        return all;
    }

    static void end(Process process) throws InterruptedException {
        process.destroy();
        if (!process.waitFor(Duration.ofSeconds(40))) {
            process.destroyForcibly();
        }
    }

    static int freePort() throws IOException {
        try (var socket = new java.net.ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
