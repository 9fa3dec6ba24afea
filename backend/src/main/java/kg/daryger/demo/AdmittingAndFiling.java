package kg.daryger.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import kg.daryger.files.Files;
import kg.daryger.institution.InstitutionId;
import kg.daryger.institution.Institutions;
import kg.daryger.institution.Institutions.StaffRole;
import kg.daryger.matching.LoadingProposals;
import kg.daryger.matching.ProposalId;
import kg.daryger.matching.ProposalSent;
import kg.daryger.shared.AccountId;
import kg.daryger.shared.Actor;
import kg.daryger.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What goes through the other modules' facades: staff, and the drawn pages that stand for scans. */
@Component
@Profile("(demo | test) & !prod")
class AdmittingAndFiling {

    private static final Set<String> WAITING = Set.of("SUBMITTED", "IN_REVIEW", "MORE_ASKED");

    private final Institutions institutions;
    private final Files files;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final LoadingProposals proposals;

    AdmittingAndFiling(
            Institutions institutions,
            Files files,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            LoadingProposals proposals) {
        this.proposals = proposals;
        this.institutions = institutions;
        this.files = files;
        this.jdbc = jdbc;
        this.events = events;
    }

    void admit(List<DemoHospital> hospitals) {
        for (var one : hospitals) {
            var id = new InstitutionId(one.id());
            institutions.admit(id, new AccountId(one.head().account()), StaffRole.HEAD, Actor.system());
            coordinate(one.id(), one.coordinator().account());
        }
    }

    void coordinate(UUID institution, UUID account) {
        institutions.admit(
                new InstitutionId(institution), new AccountId(account), StaffRole.COORDINATOR, Actor.system());
    }

    /** Each proposal says why, by the same rules as one that is sent by hand. */
    void score(List<DemoProposals.Sent> sent) {
        proposals.score(sent.stream().map(one -> new ProposalId(one.id())).toList());
    }

    /** Whoever has to answer finds it in the inbox. */
    void tell(List<DemoProposals.Sent> sent, Instant at) {
        sent.stream()
                .filter(DemoProposals.Sent::awaitsAnswer)
                .forEach(one -> events.publishEvent(new ProposalSent(new ProposalId(one.id()), at)));
    }

    /** A page for each credential that an officer will look at. */
    void file(DemoWorld world) {
        var scan = drawn();
        world.rows("credential").stream()
                .filter(row -> WAITING.contains(String.valueOf(row.get("state"))))
                .forEach(row -> attach(uuid(row.get("id")), uuid(row.get("doctor_id")), scan));
    }

    private void attach(UUID credential, UUID doctor, byte[] scan) {
        var person = jdbc.sql("select person_id from doctor_profile where id = ?")
                .param(doctor)
                .query(UUID.class)
                .single();
        var stored =
                files.store(new Files.Upload("credential", "evidence", new PersonId(person), "diploma-demo.png", scan));
        jdbc.sql("""
                        insert into credential_evidence (credential_id, position, file_id, kind, name, pages)
                        values (?, 0, ?, 'DOCUMENT', ?, ?)
                        """)
                .params(credential, stored.id().value(), stored.name(), stored.pages())
                .update();
    }

    private static UUID uuid(@org.jspecify.annotations.Nullable Object value) {
        return UUID.fromString(String.valueOf(value));
    }

    /** A frame, a seal and lines where words would stand: nobody takes it for a document. */
    private static byte[] drawn() {
        var image = new BufferedImage(620, 877, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(new Color(0xfdf8ec));
        pen.fillRect(0, 0, 620, 877);
        pen.setColor(new Color(0x2b4c7e));
        pen.setStroke(new BasicStroke(6));
        pen.drawRect(30, 30, 560, 817);
        pen.fillRect(150, 110, 320, 26);
        pen.setColor(new Color(0x8a8a8a));
        for (int line = 0; line < 14; line++) {
            pen.fillRect(90, 220 + line * 34, 440 - line % 4 * 60, 10);
        }
        pen.setColor(new Color(0xb03a2e));
        pen.drawOval(400, 690, 110, 110);
        pen.drawLine(60, 800, 560, 180);
        pen.dispose();
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
