package kg.daryger.mail.domain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** An SMTP server that answers as its script says, to see what becomes of refusals. */
final class ScriptedSmtp implements AutoCloseable {

    private final ServerSocket server;
    private final Map<String, String> answers;

    /** @param answers command, as in {@code RCPT}, to answer line; the rest is accepted */
    ScriptedSmtp(Map<String, String> answers) throws IOException {
        this.answers = answers;
        server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon().start(this::serve);
    }

    JavaMailSenderImpl sender() {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(server.getLocalPort());
        return sender;
    }

    private void serve() {
        while (!server.isClosed()) {
            try (var client = server.accept()) {
                talk(client);
            } catch (IOException over) {
                // the client hung up, or the test is over
            }
        }
    }

    private void talk(Socket client) throws IOException {
        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        var out = new OutputStreamWriter(client.getOutputStream(), StandardCharsets.UTF_8);
        say(out, "220 ready");
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            var command = line.length() < 4 ? line : line.substring(0, 4).toUpperCase(java.util.Locale.ROOT);
            if (command.equals("DATA") && !answers.containsKey("DATA")) {
                say(out, "354 go on");
                while (!".".equals(line)) {
                    line = in.readLine();
                }
                say(out, answers.getOrDefault("END", "250 ok"));
            } else {
                say(out, answers.getOrDefault(command, command.equals("QUIT") ? "221 bye" : "250 ok"));
            }
        }
    }

    private static void say(OutputStreamWriter out, String line) throws IOException {
        out.write(line + "\r\n");
        out.flush();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
