package kg.daryger.mail.web;

import java.time.Instant;
import java.util.List;
import kg.daryger.mail.domain.CaughtMails.CaughtMail;

/** A caught mail; the text is shown, its links can be followed. */
record DemoMailResponse(String id, String to, String subject, Instant at, String text, List<String> files) {

    static DemoMailResponse of(CaughtMail mail) {
        var names = mail.files().stream().map(file -> file.name()).toList();
        return new DemoMailResponse(mail.id(), mail.to(), mail.subject(), mail.at(), mail.text(), names);
    }
}
