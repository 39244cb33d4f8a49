package org.openbbic.benchmarks.contenders;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.openbbic.model.Code;
import org.openbbic.model.ExtraFields;
import org.openbbic.model.Lagrum;

/** A mapper that makes the project's records by their builders, and counts what it could not make anything of. */
public final class Records {

    private long problems;

    /** How many values and fields it could make nothing of so far. */
    long problems() {
        return problems;
    }

    /** The mapper. */
    public ObjectMapper mapper() {
        SimpleModule values = new SimpleModule();
        values.addDeserializer(Code.class, new Text<Code>() {
            @Override
            Code of(String text) {
                return Code.of(text);
            }
        });
        values.addDeserializer(Lagrum.class, new Text<Lagrum>() {
            @Override
            Lagrum of(String text) {
                return Lagrum.parse(text);
            }
        });
        values.addDeserializer(ExtraFields.class, new Skipped());
        return new ObjectMapper()
                .registerModule(new JavaTimeModule())
                .registerModule(values)
                .setAnnotationIntrospector(new Builders())
                .addHandler(new Counted());
    }

    private abstract static class Text<T> extends JsonDeserializer<T> {

        abstract T of(String text);

        @Override
        @SuppressWarnings("unchecked")
        public @Nullable T deserialize(JsonParser json, DeserializationContext context) throws IOException {
            return json.currentToken() == JsonToken.VALUE_STRING
                    ? of(json.getText())
                    : (T) context.handleUnexpectedToken(handledType(), json);
        }

        @Override
        public Class<?> handledType() {
            return Object.class;
        }
    }

    /** The municipality's own variables are left out. */
    private static final class Skipped extends JsonDeserializer<ExtraFields> {
        @Override
        public ExtraFields deserialize(JsonParser json, DeserializationContext context) throws IOException {
            json.skipChildren();
            return ExtraFields.NONE;
        }
    }

    /** Says of each record that it is made by its builder, whose methods are named after the parts. */
    private static final class Builders extends JacksonAnnotationIntrospector {

        private static final long serialVersionUID = 1;

        @Override
        public @Nullable Class<?> findPOJOBuilder(AnnotatedClass type) {
            if (type.getRawType().isRecord()) {
                for (Class<?> inner : type.getRawType().getDeclaredClasses()) {
                    if (inner.getSimpleName().equals("Builder")) {
                        return inner;
                    }
                }
            }
            return super.findPOJOBuilder(type);
        }

        @Override
        public JsonPOJOBuilder.@Nullable Value findPOJOBuilderConfig(AnnotatedClass type) {
            return type.getRawType().getSimpleName().equals("Builder")
                    ? new JsonPOJOBuilder.Value("build", "")
                    : super.findPOJOBuilderConfig(type);
        }
    }

    private final class Counted extends DeserializationProblemHandler {

        @Override
        public boolean handleUnknownProperty(
                DeserializationContext context,
                JsonParser json,
                JsonDeserializer<?> deserializer,
                Object made,
                String name)
                throws IOException {
            problems++;
            json.skipChildren();
            return true;
        }

        @Override
        public @Nullable Object handleWeirdStringValue(
                DeserializationContext context, Class<?> wanted, String value, String message) {
            problems++;
            return null;
        }

        @Override
        public @Nullable Object handleUnexpectedToken(
                DeserializationContext context, JavaType wanted, JsonToken token, JsonParser json, String message)
                throws IOException {
            problems++;
            json.skipChildren();
            return null;
        }
    }
}
