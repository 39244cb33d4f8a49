package org.openbbic.examples.sample;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openbbic.model.Code;
import org.openbbic.model.arende.Arende;
import org.openbbic.model.arende.Barn;
import org.openbbic.model.insats.Beslut;
import org.openbbic.model.insats.Insats;
import org.openbbic.model.uppfoljning.Avslut;
import org.openbbic.model.utredning.IdentifieradUtsatthet;
import org.openbbic.model.utredning.Utredning;

/**
 * What the published figures count, read off a case with one closed measure: each property has the values that are
 * stated, none where nothing is.
 */
final class CaseProperties {

    /** Answers that say that nothing, or nothing known, was found; they are no form of vulnerability. */
    static final Set<String> NO_FORM =
            Set.of("ingen-utsatthet", "inga-svarigheter", "information-saknas", "ingen-svarighet");

    private static final List<String> RISK = List.of("ingen-eller-lag", "nagot-forhojd", "hog", "mycket-hog");

    private static final Map<String, Function<Arende, Set<String>>> PROPERTIES = Map.ofEntries(
            Map.entry("kon", a -> barn(a, Barn::kon)),
            Map.entry("ursprung", a -> barn(a, Barn::ursprung)),
            Map.entry("ensamkommande", CaseProperties::ensamkommande),
            Map.entry("alder", CaseProperties::alder),
            Map.entry("hemmiljo", a -> former(a, IdentifieradUtsatthet::hemmiljo)),
            Map.entry("foralder", a -> former(a, IdentifieradUtsatthet::foralder)),
            Map.entry("barn", a -> former(a, IdentifieradUtsatthet::barn)),
            Map.entry("former", a -> Set.of(Integer.toString(former(a)))),
            Map.entry("risk.beslut", a -> texts(code(beslut(a), Beslut::riskbedomning))),
            Map.entry("risk.avslut", a -> texts(code(avslut(a), Avslut::riskbedomning))),
            Map.entry("riskforandring", CaseProperties::riskforandring),
            Map.entry("skolgang.beslut", a -> texts(code(beslut(a), Beslut::skolgang))),
            Map.entry("skolgang.avslut", a -> texts(code(avslut(a), Avslut::skolgang))),
            Map.entry("samtal.beslut", a -> texts(codes(beslut(a), Beslut::samtalMedBarnet))),
            Map.entry("samtal.avslut", a -> texts(codes(avslut(a), Avslut::samtalMedBarnet))),
            Map.entry("avslut.orsak", a -> texts(code(avslut(a), Avslut::orsak))));

    private CaseProperties() {}

    /**
     * The values of the property of that name.
     *
     * @throws IllegalArgumentException if there is no such property
     */
    static Function<Arende, Set<String>> of(String name) {
        Function<Arende, Set<String>> property = PROPERTIES.get(name);
        if (property == null) {
            throw new IllegalArgumentException("name: " + name);
        }
        return property;
    }

    /** The one measure of the case. */
    static Insats insats(Arende arende) {
        return arende.insatser().get(0);
    }

    static @Nullable Beslut beslut(Arende arende) {
        return insats(arende).beslut();
    }

    static @Nullable Avslut avslut(Arende arende) {
        return insats(arende).avslut();
    }

    private static Set<String> barn(Arende arende, Function<Barn, @Nullable Code> part) {
        return texts(code(arende.barn(), part));
    }

    private static Set<String> ensamkommande(Arende arende) {
        Barn barn = arende.barn();
        Boolean answer = barn == null ? null : barn.ensamkommande();
        return answer == null ? Set.of() : Set.of(answer ? "ja" : "nej");
    }

    /** Age in whole years reached during the year of closing. */
    private static Set<String> alder(Arende arende) {
        Barn barn = arende.barn();
        Avslut avslut = avslut(arende);
        Integer year = barn == null ? null : barn.fodelsear();
        LocalDate closed = avslut == null ? null : avslut.datum();
        return year == null || closed == null ? Set.of() : Set.of(Integer.toString(closed.getYear() - year));
    }

    private static Set<String> former(Arende arende, Function<IdentifieradUtsatthet, List<Code>> group) {
        return arende.utredningar().stream()
                .map(Utredning::identifieradUtsatthet)
                .flatMap(Stream::ofNullable)
                .flatMap(u -> group.apply(u).stream())
                .map(Code::value)
                .filter(text -> !NO_FORM.contains(text))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static int former(Arende arende) {
        return Stream.of("hemmiljo", "foralder", "barn")
                .mapToInt(group -> of(group).apply(arende).size())
                .sum();
    }

    private static Set<String> riskforandring(Arende arende) {
        Code before = first(code(beslut(arende), Beslut::riskbedomning));
        Code after = first(code(avslut(arende), Avslut::riskbedomning));
        if (before == null || after == null) {
            return Set.of();
        }
        int from = RISK.indexOf(before.value());
        int to = RISK.indexOf(after.value());
        if (from < 0 || to < 0) {
            return Set.of("inte-kant");
        }
        return Set.of(to < from ? "lagre" : to > from ? "hogre" : "oforandrad");
    }

    private static @Nullable Code first(List<Code> codes) {
        return codes.isEmpty() ? null : codes.get(0);
    }

    private static <T> List<Code> code(@Nullable T node, Function<T, @Nullable Code> part) {
        Code code = node == null ? null : part.apply(node);
        return code == null ? List.of() : List.of(code);
    }

    private static <T> List<Code> codes(@Nullable T node, Function<T, List<Code>> part) {
        return node == null ? List.of() : part.apply(node);
    }

    private static Set<String> texts(Collection<Code> codes) {
        return codes.stream().map(Code::value).collect(Collectors.toUnmodifiableSet());
    }
}
