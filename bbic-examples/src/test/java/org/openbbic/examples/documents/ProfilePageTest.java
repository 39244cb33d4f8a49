package org.openbbic.examples.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.examples.Root;
import org.openbbic.rules.Profile;

/** {@code docs/profil.md} shows the profile that lies among the made-up data, and says whole what it can hold. */
class ProfilePageTest {

    private static final String PAGE = "docs/profil.md";

    @Test
    void exemplet_arFilenBlandDePahittade_ochGarAttAnvanda() throws Exception {
        List<String> shown = Blocks.of(PAGE, "json");
        Path file = Root.FOLDER.resolve("bbic-examples/data/pahittad.profil.json");
        assertThat(shown).hasSize(1);
        assertThat(shown.get(0).strip()).isEqualTo(Files.readString(file).strip());

        byte[] bytes = shown.get(0).getBytes(StandardCharsets.UTF_8);
        Profile profile = Profile.read("profil.md", new ByteArrayInputStream(bytes));
        profile.check(Catalogue.bundled());
        assertThat(profile.chosen()).isNotEmpty();
        assertThat(profile.changes()).isNotEmpty();
        assertThat(profile.layers()).isNotEmpty();
    }
}
