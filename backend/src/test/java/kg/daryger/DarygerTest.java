package kg.daryger;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import kg.daryger.agenda.TestEvents;
import kg.daryger.credential.TestCredentials;
import kg.daryger.doctor.TestDoctors;
import kg.daryger.institution.TestInstitutions;
import kg.daryger.matching.TestProposals;
import kg.daryger.matching.domain.InventedMatches;
import kg.daryger.need.TestNeeds;
import kg.daryger.offer.TestOffers;
import kg.daryger.openapi.RequiredUnlessNullable;
import kg.daryger.search.Titled;
import kg.daryger.search.Traces;
import kg.daryger.search.saved.ToldMatches;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/**
 * The one configuration of all tests that need the application: whole context, real PostgreSQL with the migrations, a clock
 * that tests can set. One configuration, so that it starts once.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@ActiveProfiles("test")
@ExtendWith(Patience.class)
@Import({
    MutableClock.Configuration.class,
    TestAccounts.class,
    TestSessions.class,
    TestDoctors.class,
    TestCredentials.class,
    TestOffers.class,
    TestEvents.class,
    TestInstitutions.class,
    TestNeeds.class,
    TestProposals.class,
    InventedMatches.class,
    Traces.class,
    Titled.class,
    ToldMatches.class,
    Calls.class,
    RequiredUnlessNullable.class,
    TestProvider.Configuration.class
})
public @interface DarygerTest {}
