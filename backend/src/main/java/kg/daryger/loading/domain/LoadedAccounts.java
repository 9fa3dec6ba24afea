package kg.daryger.loading.domain;

import java.util.List;
import kg.daryger.identity.LoadingPeople;
import kg.daryger.shared.DemoAccounts;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** In benchmarks somebody has to be signed in: a doctor of the file. */
@Component
@Profile("bench & !prod")
class LoadedAccounts implements DemoAccounts {

    private final LoadingPeople people;

    LoadedAccounts(LoadingPeople people) {
        this.people = people;
    }

    @Override
    public List<DemoAccount> all() {
        return people.first().map(account -> new DemoAccount("doctor", account, "demo.account.doctor")).stream()
                .toList();
    }
}
