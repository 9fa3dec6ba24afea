package kg.daryger.notification.domain;

import java.util.Set;
import kg.daryger.institution.CoordinatorAdded;
import kg.daryger.institution.HeadAppointed;
import kg.daryger.institution.InstitutionId;
import kg.daryger.institution.StaffLeft;
import kg.daryger.shared.AccountId;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells people for which institution they act, and no longer act. */
@Component
class InstitutionNews {

    private final Telling telling;

    InstitutionNews(Telling telling) {
        this.telling = telling;
    }

    @ApplicationModuleListener
    void on(HeadAppointed appointed) {
        tell(
                Notice.of(Matter.HEAD_APPOINTED, appointed.institution(), appointed.at()),
                appointed.institution(),
                appointed.account());
    }

    @ApplicationModuleListener
    void on(CoordinatorAdded added) {
        tell(
                Notice.of(Matter.COORDINATOR_ADDED, added.institution(), added.at()),
                added.institution(),
                added.account());
    }

    @ApplicationModuleListener
    void on(StaffLeft left) {
        tell(Notice.of(Matter.STAFF_LEFT, left.institution(), left.at()), left.institution(), left.account());
    }

    private void tell(Notice notice, InstitutionId institution, AccountId account) {
        telling.tell(notice.with("institution", institution).to(Side.OWN), Set.of(account));
    }
}
