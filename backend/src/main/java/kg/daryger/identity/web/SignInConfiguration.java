package kg.daryger.identity.web;

import kg.daryger.identity.domain.Controller;
import kg.daryger.identity.domain.PublicAddress;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.session.web.http.CookieSerializer;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({SessionSettings.class, Controller.class})
class SignInConfiguration {

    @Bean
    CookieSerializer sessionCookie(PublicAddress address) {
        return new SessionCookie(address.encrypted());
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return new TurnTakingEncoder(Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8());
    }
}
