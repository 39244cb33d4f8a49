package org.openbbic.examples.command;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes the commands, by their classes. */
final class CommandObjects {

    private static final Map<Class<?>, Function<Surroundings, Object>> COMMANDS = Map.ofEntries(
            command(KontrolleraCommand.class, KontrolleraCommand::new),
            command(KravCommand.class, KravCommand::new),
            command(StatistikCommand.class, StatistikCommand::new),
            command(JamforCommand.class, JamforCommand::new),
            command(ProfilCommand.class, ProfilCommand::new),
            command(ProfilForslagCommand.class, ProfilForslagCommand::new),
            command(MappningCommand.class, MappningCommand::new),
            command(MappningForslagCommand.class, MappningForslagCommand::new),
            command(MigreraCommand.class, MigreraCommand::new),
            command(ExporteraCommand.class, ExporteraCommand::new),
            command(KodnyckelCommand.class, KodnyckelCommand::new),
            command(RegelCommand.class, RegelCommand::new),
            command(LagrumCommand.class, LagrumCommand::new),
            command(TestpaketCommand.class, TestpaketCommand::new),
            command(KatalogCommand.class, KatalogCommand::new),
            command(KatalogListaCommand.class, KatalogListaCommand::new),
            command(KatalogVisaCommand.class, KatalogVisaCommand::new),
            command(KatalogJamforCommand.class, KatalogJamforCommand::new),
            command(KatalogAvprickningCommand.class, KatalogAvprickningCommand::new),
            command(KatalogMallCommand.class, KatalogMallCommand::new),
            command(KatalogImporteraCommand.class, KatalogImporteraCommand::new),
            command(KatalogExporteraCommand.class, KatalogExporteraCommand::new));

    private static Map.Entry<Class<?>, Function<Surroundings, Object>> command(
            Class<?> type, Function<Surroundings, Object> made) {
        return Map.entry(type, made);
    }

    private CommandObjects() {}

    /** The command of that class in those surroundings; {@code null} where it is no command. */
    static @Nullable Object find(Class<?> type, Surroundings surroundings) {
        Function<Surroundings, Object> command = COMMANDS.get(type);
        return command == null ? null : command.apply(surroundings);
    }
}
