package kg.daryger.doctor.domain;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import java.util.List;
import kg.daryger.doctor.DoctorId;
import kg.daryger.doctor.Doctors;
import kg.daryger.live.LiveTopic;
import kg.daryger.shared.Actor;
import kg.daryger.shared.IdType;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DoctorConfiguration {

    @Bean
    IdType<DoctorId> doctorId() {
        return new IdType<>(DoctorId.class, DoctorId::new);
    }

    /** Something that the reader may see of a doctor changed; who sees nothing is told nothing. */
    @Bean
    LiveTopic doctorTopic(ObjectProvider<Doctors> doctors) {
        return new LiveTopic("doctor", (reader, id) -> {
            var doctor = new DoctorId(id);
            var all = doctors.getObject();
            return all.seenBy(all.viewerFor(reader), List.of(doctor)).containsKey(doctor);
        });
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
