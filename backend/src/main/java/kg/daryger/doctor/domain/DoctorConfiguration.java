package kg.daryger.doctor.domain;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import kg.daryger.doctor.DoctorId;
import kg.daryger.shared.Actor;
import kg.daryger.shared.IdType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DoctorConfiguration {

    @Bean
    IdType<DoctorId> doctorId() {
        return new IdType<>(DoctorId.class, DoctorId::new);
    }

    @Bean
    Task<Void> doctorInvitationsEnd(InvitingDoctors inviting) {
        return Tasks.recurring("doctor-invitations-end", Schedules.daily(LocalTime.of(2, 10)))
                .execute(
                        (instance, context) -> inviting.expired().forEach(id -> inviting.withdraw(Actor.system(), id)));
    }

    @Bean
    Task<Void> doctorConfirmationAsked(AskingConfirmation asking) {
        return Tasks.recurring("doctor-confirmation-asked", Schedules.daily(LocalTime.of(5, 20)))
                .execute((instance, context) -> asking.due().forEach(asking::ask));
    }
}
