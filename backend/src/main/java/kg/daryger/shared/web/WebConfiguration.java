package kg.daryger.shared.web;

import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    private final DeclaredAccess declaredAccess;
    private final UnknownParameters unknownParameters;
    private final ActorArgument actorArgument;

    WebConfiguration(DeclaredAccess declaredAccess, UnknownParameters unknownParameters, ActorArgument actorArgument) {
        this.declaredAccess = declaredAccess;
        this.unknownParameters = unknownParameters;
        this.actorArgument = actorArgument;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(declaredAccess);
        registry.addInterceptor(unknownParameters);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(actorArgument);
    }

    @Bean
    LocaleResolver localeResolver() {
        var resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(List.of(Locale.of("ky"), Locale.of("ru"), Locale.of("en")));
        resolver.setDefaultLocale(Locale.of("en"));
        return resolver;
    }
}
