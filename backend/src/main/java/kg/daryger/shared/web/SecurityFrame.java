package kg.daryger.shared.web;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The two chains: machines with a bearer token, browsers with a session cookie and CSRF. Paths are open here; what an
 * endpoint allows is declared on it ({@link kg.daryger.shared.AllowedTo}) and everything undeclared is denied.
 */
@Configuration(proxyBeanMethods = false)
class SecurityFrame {

    /** For everything but pages, which are given their own by {@link ShellController}. */
    static final String CONTENT_SECURITY_POLICY = "default-src 'none'; frame-ancestors 'none'";

    @Bean
    @Order(20)
    SecurityFilterChain machines(HttpSecurity http) {
        RequestMatcher bearer = request -> {
            var header = request.getHeader("Authorization");
            return header != null && header.startsWith("Bearer ");
        };
        return http.securityMatcher(bearer)
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .oauth2ResourceServer(server -> server.jwt(jwt -> {}))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_SECURITY_POLICY)))
                .build();
    }

    @Bean
    @Order(30)
    SecurityFilterChain browsers(
            HttpSecurity http, List<SecurityContribution> contributions, ProblemEntryPoint problems) {
        http.csrf(csrf -> csrf.spa())
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .exceptionHandling(
                        failing -> failing.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .requestCache(cache -> cache.disable())
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_SECURITY_POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(
                                permissions -> permissions.policy("camera=(), microphone=(), geolocation=()")));
        contributions.forEach(contribution -> contribution.configure(http));
        return http.build();
    }
}
