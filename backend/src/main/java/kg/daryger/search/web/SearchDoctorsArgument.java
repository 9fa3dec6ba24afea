package kg.daryger.search.web;

import jakarta.validation.Validator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.ServletModelAttributeMethodProcessor;

/**
 * Reads a search's parameters when they are written as usual. Whatever is not (lists in one parameter, wrong numbers, too much
 * of something) is read by Spring, which also words the errors: it looks at all of the record's annotations for every request,
 * which took a tenth of a search.
 */
@Component
class SearchDoctorsArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

    private final ServletModelAttributeMethodProcessor spring = new ServletModelAttributeMethodProcessor(true);
    private final Validator validator;

    SearchDoctorsArgument(Validator validator) {
        this.validator = validator;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == SearchDoctorsRequest.class;
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binderFactory)
            throws Exception {
        var given = new Given(request.getParameterMap());
        if (given.isUsual()) {
            var read = given.read();
            if (validator.validate(read).isEmpty()) {
                return read;
            }
        }
        return spring.resolveArgument(parameter, container, request, binderFactory);
    }

    private record Given(Map<String, String[]> parameters) {

        boolean isUsual() {
            return parameters.entrySet().stream().allMatch(one -> isUsual(one.getKey(), one.getValue()));
        }

        private static boolean isUsual(String name, String[] values) {
            return switch (name) {
                case "page", "size" ->
                    values.length == 1 && NUMBER.matcher(values[0]).matches();
                case "facets" -> values.length == 1 && (values[0].equals("true") || values[0].equals("false"));
                case "q", "sort", "near", "cursor", "lang" -> values.length == 1;
                default ->
                    List.of(values).stream()
                            .allMatch(
                                    value -> !value.isEmpty() && value.equals(value.strip()) && value.indexOf(',') < 0);
            };
        }

        SearchDoctorsRequest read() {
            var facets = one("facets");
            return new SearchDoctorsRequest(
                    one("q"),
                    all("plain"),
                    all("specialty"),
                    all("skill"),
                    all("country"),
                    all("city"),
                    all("spokenLanguage"),
                    all("kind"),
                    all("mode"),
                    all("month"),
                    all("verified"),
                    all("overlap"),
                    all("confirmed"),
                    all("nice"),
                    one("sort"),
                    one("near"),
                    number("page"),
                    number("size"),
                    one("cursor"),
                    facets == null ? null : Boolean.valueOf(facets),
                    one("lang"));
        }

        private @Nullable String one(String name) {
            var values = parameters.get(name);
            return values == null ? null : values[0];
        }

        private @Nullable List<String> all(String name) {
            var values = parameters.get(name);
            return values == null ? null : List.of(values);
        }

        private @Nullable Integer number(String name) {
            var written = one(name);
            return written == null ? null : Integer.valueOf(written);
        }
    }
}
