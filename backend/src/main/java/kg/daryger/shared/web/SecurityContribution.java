package kg.daryger.shared.web;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** Port: a module (identity) adds its ways to sign in to the browser's security chain. */
public interface SecurityContribution {

    void configure(HttpSecurity http);
}
