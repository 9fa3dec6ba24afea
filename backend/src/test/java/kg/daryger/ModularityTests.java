package kg.daryger;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    @Test
    void everyModuleKeepsItsWalls() {
        ApplicationModules.of(DarygerApplication.class).verify();
    }
}
