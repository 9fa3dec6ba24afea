package kg.daryger.credential;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import javax.imageio.ImageIO;
import kg.daryger.TestAccounts;
import kg.daryger.credential.domain.BindingIdentity;
import kg.daryger.credential.domain.BindingMethod;
import kg.daryger.credential.domain.CredentialDetails;
import kg.daryger.credential.domain.CredentialView;
import kg.daryger.credential.domain.Evidence.EvidenceKind;
import kg.daryger.credential.domain.KeepingCredentials;
import kg.daryger.credential.domain.VerifyingCredential;
import kg.daryger.credential.domain.VerifyingCredential.Decision;
import kg.daryger.credential.domain.VerifyingCredential.Outcome;
import kg.daryger.doctor.TestDoctors;
import kg.daryger.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** Makes German licences for tests, with a scan. */
@TestComponent
public class TestCredentials {

    private static final LocalDate BOUND_ON = LocalDate.of(2026, 11, 1);

    private final KeepingCredentials keeping;
    private final VerifyingCredential verifying;
    private final BindingIdentity binding;
    private final TestAccounts accounts;

    TestCredentials(
            KeepingCredentials keeping, VerifyingCredential verifying, BindingIdentity binding, TestAccounts accounts) {
        this.keeping = keeping;
        this.verifying = verifying;
        this.binding = binding;
        this.accounts = accounts;
    }

    public static CredentialDetails licence(@Nullable String number, @Nullable LocalDate until) {
        return new CredentialDetails(
                CredentialKind.FULL_LICENCE, "LANR", number, "DE", "Ärztekammer", null, null, until, null);
    }

    public static Decision checked(CheckLevel level) {
        return new Decision(Outcome.CHECKED, level, null, null);
    }

    public CredentialView submitted(TestDoctors.Made doctor, @Nullable LocalDate until) {
        var credential = keeping.add(doctor.actor(), licence("123", until));
        keeping.attach(doctor.actor(), credential.id(), scan());
        return keeping.submit(doctor.actor(), credential.id());
    }

    public CredentialId checkedFor(TestDoctors.Made doctor, @Nullable LocalDate until) {
        var credential = submitted(doctor, until).id();
        bind(doctor);
        check(credential);
        return credential;
    }

    public void bind(TestDoctors.Made doctor) {
        binding.bind(accounts.with(Role.VERIFIER), doctor.id(), BindingMethod.VIDEO_CALL, BOUND_ON);
    }

    /** At the source, by an officer. */
    public void check(CredentialId credential) {
        verifying.decide(accounts.with(Role.VERIFIER), credential, checked(CheckLevel.SOURCE_CHECKED));
    }

    public CredentialView own(TestDoctors.Made doctor, CredentialId id) {
        return keeping.own(doctor.actor()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    public static KeepingCredentials.Scan scan() {
        var image = new BufferedImage(400, 560, BufferedImage.TYPE_INT_RGB);
        image.createGraphics().fillRect(40, 40, 300, 20);
        image.setRGB(5, 5, Color.RED.getRGB());
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new KeepingCredentials.Scan(EvidenceKind.DOCUMENT, "licence.png", bytes.toByteArray());
    }
}
