package kg.daryger.mail.domain;

import java.util.HashMap;
import kg.daryger.shared.Language;
import kg.daryger.shared.text.Texts;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IContext;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.IMessageResolver;

/** {@code #{key}} in a mail's template: our sentence in the recipient's language, with the model as its arguments. */
class TextsInTemplates implements IMessageResolver {

    private final Texts texts;

    TextsInTemplates(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String getName() {
        return "texts";
    }

    @Override
    public Integer getOrder() {
        return 1;
    }

    @Override
    public String resolveMessage(
            ITemplateContext context, @Nullable Class<?> origin, String key, @Nullable Object @Nullable [] parameters) {
        return texts.text(Language.of(context.getLocale()), key, arguments(context));
    }

    private static HashMap<String, Object> arguments(IContext context) {
        var arguments = new HashMap<String, Object>();
        for (var name : context.getVariableNames()) {
            var value = context.getVariable(name);
            if (value != null) {
                arguments.put(name, value);
            }
        }
        return arguments;
    }

    @Override
    public String createAbsentMessageRepresentation(
            ITemplateContext context, @Nullable Class<?> origin, String key, @Nullable Object @Nullable [] parameters) {
        throw new IllegalArgumentException("no text for " + key);
    }
}
