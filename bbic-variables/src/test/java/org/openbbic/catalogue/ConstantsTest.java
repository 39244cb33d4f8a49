package org.openbbic.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openbbic.model.BbicVersion;
import org.openbbic.model.Code;
import org.openbbic.model.Koder;

/** Names in code are those of the data, all of them and no others. */
class ConstantsTest {

    private static final Catalogue CATALOGUE = Catalogue.bundled();

    /** The constants of a class and the data's words for them, as {@code LIST.NAME} to code. */
    private static Map<String, String> constants() throws IllegalAccessException {
        Map<String, String> all = new TreeMap<>();
        for (Class<?> list : Koder.class.getDeclaredClasses()) {
            for (Field field : list.getDeclaredFields()) {
                if (Modifier.isPublic(field.getModifiers())) {
                    all.put(list.getSimpleName() + "." + field.getName(), ((Code) field.get(null)).value());
                }
            }
        }
        return all;
    }

    private static String className(String list) {
        return Arrays.stream(list.split("\\."))
                .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
                .collect(Collectors.joining());
    }

    @Test
    void koder_iKodOchData_arDeSamma() throws IllegalAccessException {
        Map<String, String> data = new TreeMap<>();
        for (CodeList list : CATALOGUE.lists()) {
            for (CodeEntry entry : list.entries()) {
                String code = entry.code().value();
                String name = code.toUpperCase(Locale.ROOT).replace('-', '_');
                data.put(className(list.id()) + "." + name, code);
            }
        }
        assertThat(constants()).isNotEmpty().isEqualTo(data);
    }

    @Test
    void versioner_iKodOchData_arDeSamma() {
        assertThat(Arrays.stream(BbicVersion.class.getDeclaredFields())
                        .filter(field -> Modifier.isStatic(field.getModifiers()))
                        .map(ConstantsTest::version))
                .containsExactlyInAnyOrderElementsOf(
                        CATALOGUE.versions().stream().map(VersionInfo::id).toList());
    }

    private static String version(Field field) {
        try {
            return ((BbicVersion) field.get(null)).id();
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
