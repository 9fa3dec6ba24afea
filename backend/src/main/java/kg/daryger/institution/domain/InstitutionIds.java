package kg.daryger.institution.domain;

import kg.daryger.institution.InstitutionId;
import kg.daryger.institution.RoomId;
import kg.daryger.shared.IdType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class InstitutionIds {

    @Bean
    IdType<InstitutionId> institutionId() {
        return new IdType<>(InstitutionId.class, InstitutionId::new);
    }

    @Bean
    IdType<RoomId> roomId() {
        return new IdType<>(RoomId.class, RoomId::new);
    }

    @Bean
    IdType<MembershipId> membershipId() {
        return new IdType<>(MembershipId.class, MembershipId::new);
    }

    @Bean
    IdType<HeadCodeId> headCodeId() {
        return new IdType<>(HeadCodeId.class, HeadCodeId::new);
    }
}
