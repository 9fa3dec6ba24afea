package kg.daryger.openapi;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.type.TypeFactory;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Iterator;
import java.util.UUID;
import kg.daryger.shared.Actor;
import kg.daryger.shared.TypedId;
import kg.daryger.shared.web.DescribedAs;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.test.context.TestComponent;

/**
 * What a record's component can't be null of is required in the document: springdoc does not know JSpecify. Typed ids are
 * strings.
 */
@TestComponent
public class RequiredUnlessNullable implements ModelConverter {

    static {
        // who is asking comes from the session, and a typed id is one value, not a record of parameters
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Actor.class)
                .addSimpleTypePredicateForParameterObject(TypedId.class::isAssignableFrom);
    }

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        var java = TypeFactory.defaultInstance().constructType(type.getType()).getRawClass();
        if (TypedId.class.isAssignableFrom(java)) {
            return chain.hasNext() ? chain.next().resolve(new AnnotatedType(UUID.class), context, chain) : null;
        }
        var described = java.getAnnotation(DescribedAs.class);
        if (described != null) {
            return context.resolve(new AnnotatedType(described.value()).resolveAsRef(true));
        }
        var schema = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
        if (schema == null || !java.isRecord()) {
            return schema;
        }
        var model = schema.get$ref() == null
                ? schema
                : context.getDefinedModels().get(schema.get$ref().substring("#/components/schemas/".length()));
        if (model != null && model.getProperties() != null) {
            require(java, model);
        }
        return schema;
    }

    private static void require(Class<?> record, Schema<?> model) {
        for (var component : record.getRecordComponents()) {
            if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
                require(component.getType(), model);
            } else if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                    && model.getProperties().containsKey(component.getName())
                    && (model.getRequired() == null || !model.getRequired().contains(component.getName()))) {
                model.addRequiredItem(component.getName());
            }
        }
    }
}
