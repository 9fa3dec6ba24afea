package kg.daryger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@DarygerTest
class ApplicationTests {

    @Autowired
    MockMvcTester mvc;

    @Test
    void startsOnARealDatabaseAndSaysThatItIsWell() {
        assertThat(mvc.get().uri("/actuator/health")).hasStatusOk();
    }
}
