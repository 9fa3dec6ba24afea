package kg.daryger.doctor.domain;

import kg.daryger.doctor.DoctorId;
import kg.daryger.shared.IdType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DoctorConfiguration {

    @Bean
    IdType<DoctorId> doctorId() {
        return new IdType<>(DoctorId.class, DoctorId::new);
    }
}
