package kg.daryger.doctor;

import static kg.daryger.TestAccounts.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import kg.daryger.DarygerTest;
import kg.daryger.TestAccounts;
import kg.daryger.doctor.TestDoctors.Made;
import kg.daryger.files.TestFiles;
import kg.daryger.shared.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DarygerTest
class PhotoTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestDoctors doctors;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Test
    void onlyThoseWhoMaySeeThePictureGetIt() throws IOException {
        var doctor = doctors.sketch().visible(DoctorField.PHOTO, "MINISTRY").published();
        assertThat(upload(doctor, TestFiles.jpeg(1_600, 1_200))).hasStatus(HttpStatus.NO_CONTENT);
        var path = "/api/doctors/" + doctor.id() + "/photo";

        var officer =
                mvc.get().uri(path).with(signedIn(accounts.with(Role.VERIFIER))).exchange();
        assertThat(officer).hasStatusOk().hasContentType("image/jpeg");
        var picture =
                ImageIO.read(new ByteArrayInputStream(officer.getResponse().getContentAsByteArray()));
        assertThat(picture.getWidth()).isEqualTo(640);
        assertThat(mvc.get().uri(path).with(signedIn(doctor.actor()))).hasStatusOk();
        assertThat(mvc.get().uri(path).with(signedIn(accounts.with(Role.DOCTOR))))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri(path)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aPictureThatIsReplacedOrRemovedIsDeleted() throws IOException {
        var doctor = doctors.published();
        upload(doctor, TestFiles.jpeg(300, 300));
        upload(doctor, TestFiles.png(300, 300));
        assertThat(files(doctor)).isOne();

        assertThat(mvc.delete()
                        .uri("/api/doctors/me/photo")
                        .with(signedIn(doctor.actor()))
                        .with(csrf()))
                .hasStatus(HttpStatus.NO_CONTENT);
        assertThat(files(doctor)).isZero();
    }

    @Test
    void aDocumentIsNoPicture() throws IOException {
        var doctor = doctors.published();

        assertThat(upload(doctor, TestFiles.pdf(1))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(files(doctor)).isZero();
    }

    private long files(Made doctor) {
        return jdbc.sql("select count(*) from file where person_id = ?")
                .params(doctor.actor().requirePerson().value())
                .query(Long.class)
                .single();
    }

    private MvcTestResult upload(Made doctor, byte[] content) {
        return mvc.post()
                .uri("/api/doctors/me/photo")
                .multipart()
                .file("file", content)
                .with(signedIn(doctor.actor()))
                .with(csrf())
                .exchange();
    }
}
