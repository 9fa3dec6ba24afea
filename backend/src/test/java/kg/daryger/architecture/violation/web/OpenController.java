package kg.daryger.architecture.violation.web;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Profile;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Violates: declared access, hidden controllers, transactions in controllers, field injection. Never a bean. */
@RestController
@Transactional
@Profile("never")
public class OpenController {

    @Autowired
    String injected;

    @GetMapping("/violation")
    String open() {
        return injected;
    }
}
