package kg.daryger.mail.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import kg.daryger.DarygerTest;
import kg.daryger.mail.Mail;
import kg.daryger.shared.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;

@DarygerTest
class PostmanTests {

    @Autowired
    MailComposer composer;

    @Autowired
    ReturnPath paths;

    @Test
    void callsA5xxForTheRecipientABounce() throws IOException {
        assertThat(outcome(Map.of("RCPT", "550 no such user"))).isInstanceOf(Postman.Bounced.class);
    }

    @Test
    void triesAgainAfterA4xxForTheRecipient() throws IOException {
        assertThat(outcome(Map.of("RCPT", "450 mailbox busy"))).isEqualTo(new Postman.Delayed("recipient-450"));
    }

    @Test
    void givesUpAMessageThatTheServerRefusesForGood() throws IOException {
        assertThat(outcome(Map.of("END", "554 refused"))).isEqualTo(new Postman.Refused("message-554"));
    }

    @Test
    void deliversWhatIsAccepted() throws IOException {
        assertThat(outcome(Map.of())).isInstanceOf(Postman.Delivered.class);
    }

    @Test
    void triesAgainWhenThereIsNoServer() throws IOException {
        JavaMailSenderImpl gone;
        try (var server = new ScriptedSmtp(Map.of())) {
            gone = server.sender();
        }
        assertThat(new Postman(gone, composer, paths).deliver(mail())).isInstanceOf(Postman.Delayed.class);
    }

    private Postman.Outcome outcome(Map<String, String> answers) throws IOException {
        try (var server = new ScriptedSmtp(answers)) {
            return new Postman(server.sender(), composer, paths).deliver(mail());
        }
    }

    private static Mail mail() {
        var to = new Mail.Recipient("aigul@example.org", Language.RU, ZoneId.of("Asia/Bishkek"), null);
        return new Mail(to, "mail/sample", Map.of("who", "Айгүл", "count", 1), List.of());
    }
}
