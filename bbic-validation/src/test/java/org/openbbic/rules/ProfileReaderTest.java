package org.openbbic.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbbic.catalogue.Catalogue;

class ProfileReaderTest {

    /** Something that no message may repeat. */
    private static final String SECRET = "Kalle-20090101-0009";

    private static final String WHOLE = "{'bbicProfil':'1','namn':'Norrby','urval':['kon','avslut.orsak'],"
            + "'regler':{'BBIC-T002':{'niva':'UPPLYSNING'},'BBIC-D002':{'troskel':60},'BBIC-F018':{'av':true}},"
            + "'lager':['egna.csv','under/fler.csv']}";

    private static Profile read(String json) throws ProfileException, IOException {
        return read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    private static Profile read(byte[] bytes) throws ProfileException, IOException {
        return Profile.read("p.json", new ByteArrayInputStream(bytes));
    }

    private static ProfileException fault(byte[] bytes) {
        ProfileException fault = catchThrowableOfType(ProfileException.class, () -> read(bytes));
        assertThat(fault).isNotNull();
        return fault;
    }

    private static ProfileException fault(String json) {
        return fault(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void helProfil_lasesSomDenStar() throws Exception {
        Profile profile = read(WHOLE);
        byte[] bytes = WHOLE.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        String hash =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        assertThat(profile.info()).contains(new ProfileInfo("Norrby", hash));
        assertThat(profile.hasChoice()).isTrue();
        assertThat(profile.chosen()).containsExactly("kon", "avslut.orsak");
        assertThat(profile.isChosen("avslut.orsak")).isTrue();
        assertThat(profile.isChosen("riskbedomning")).isFalse();
        assertThat(profile.changes())
                .containsExactly(
                        new RuleChange("BBIC-T002", false, Level.UPPLYSNING, null, 1),
                        new RuleChange("BBIC-D002", false, null, 60, 1),
                        new RuleChange("BBIC-F018", true, null, null, 1));
        assertThat(profile.findChange("BBIC-F018")).isPresent();
        assertThat(profile.findChange("BBIC-F001")).isEmpty();
        assertThat(profile.layers()).containsExactly("egna.csv", "under/fler.csv");
    }

    @Test
    void minstaProfil_valjerOchAndrarInget() throws Exception {
        Profile profile = read("{'namn':'Norrby','bbicProfil':'1'}");
        assertThat(profile.hasChoice()).isFalse();
        assertThat(profile.isChosen("kon")).isFalse();
        assertThat(profile.changes()).isEmpty();
        assertThat(profile.layers()).isEmpty();
        assertThat(Profile.NONE.info()).isEmpty();
        assertThat(Profile.NONE.hasChoice()).isFalse();
    }

    @Test
    void tomtUrval_arEttVal() throws Exception {
        assertThat(read("{'bbicProfil':'1','namn':'N','urval':[]}").hasChoice()).isTrue();
    }

    @Test
    void byteordningsmarke_ochRadslut_godtas() throws Exception {
        assertThat(read("\uFEFF{'bbicProfil':'1',\r\n'namn':'N'}\r\n").info()).isPresent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        {'namn':'N'}                                      | 1 | bbicProfil
        {'bbicProfil':'2','namn':'N'}                     | 1 | bbicProfil
        {'bbicProfil':'1'}                                | 1 | har ett namn
        {'bbicProfil':'1','namn':' '}                     | 1 | har ett namn
        {'bbicProfil':1,'namn':'N'}                       | 1 | en text
        {'bbicProfil':'1','namn':null}                    | 1 | en text
        {'bbicProfil':'1','namn':'N 20090101-0009'}       | 0 | personnummer
        {'bbicProfil':'1','namn':'N 0901010009'}          | 0 | personnummer
        ['bbicProfil','1']                                | 1 | ett JSON-objekt
        'bbicProfil'                                      | 1 | ett JSON-objekt
        ~~                                                | 1 | ett JSON-objekt
        {'bbicProfil':'1','namn':'N'                      | 1 | inte riktig JSON
        {'bbicProfil':'1','namn':'N'} {}                  | 1 | efter profilen
        {'bbicProfil':'1','namn':'N','namn':'M'}          | 1 | samma namn två gånger
        {'bbicProfil':'1','namn':'N','urvall':['kon']}    | 1 | namnet är inte känt
        {'bbicProfil':'1','namn':'N','urval':'kon'}       | 1 | lista med texter
        {'bbicProfil':'1','namn':'N','urval':{'kon':true}} | 1 | lista med texter
        {'bbicProfil':'1','namn':'N','urval':[7]}         | 1 | en text
        {'bbicProfil':'1','namn':'N','urval':[null]}      | 1 | en text
        {'bbicProfil':'1','namn':'N','urval':[['kon']]}   | 1 | en text
        {'bbicProfil':'1','namn':'N','urval':['kon','kon']} | 1 | två gånger
        {'bbicProfil':'1','namn':'N','lager':null}        | 1 | lista med texter
        {'bbicProfil':'1','namn':'N','regler':['BBIC-F018']} | 1 | ett objekt med regelns id
        {'bbicProfil':'1','namn':'N','regler':{'BBIC-F018':true}} | 1 | ett objekt med av
        {'bbicProfil':'1','namn':'N','regler':{'BBIC-F018':{}}} | 1 | ändras inte
        {'bbicProfil':'1','namn':'N','regler':{'BBIC-F018':{'av':false}}} | 1 | ändras inte
        {'bbicProfil':'1','namn':'N','regler':{'BBIC-F018':{'av':'ja'}}} | 1 | true eller false
        {'bbicProfil':'1','namn':'N','regler':{'BBIC-F018':{'off':true}}} | 1 | av, niva och troskel
        {'bbicProfil':'1','namn':'N','regler':{'BBIC-F018':{'av':true,'av':true}}} | 1 | samma namn två gånger
        {'bbicProfil':'1','namn':'N','regler':{'BBIC-F018':{'av':true},'BBIC-F018':{'av':true}}} | 1 | samma namn två gånger
        {'bbicProfil':'1','namn':'N','regler':{'BBIC-F018':{'niva':'fel'}}} | 1 | FEL, VARNING eller UPPLYSNING
        {'bbicProfil':'1','namn':'N','regler':{'BBIC-F018':{'niva':null}}} | 1 | en text
        {'bbicProfil':'1','namn':'N','regler':{'BBIC-D002':{'troskel':'60'}}} | 1 | från 1 till 100
        {'bbicProfil':'1','namn':'N','regler':{'BBIC-D002':{'troskel':60.5}}} | 1 | från 1 till 100
        {'bbicProfil':'1','namn':'N','regler':{'BBIC-D002':{'troskel':0}}} | 1 | från 1 till 100
        {'bbicProfil':'1','namn':'N','regler':{'BBIC-D002':{'troskel':101}}} | 1 | från 1 till 100
        {'bbicProfil':'1','namn':'N','regler':{'BBIC-D002':{'troskel':99999999999}}} | 1 | från 1 till 100
        """)
    void felaktigProfil_sagerRadOchVadSomVantades(String json, int line, String expected) {
        ProfileException fault = fault(json);
        assertThat(fault.line()).isEqualTo(line);
        assertThat(fault)
                .hasMessageStartingWith(line == 0 ? "p.json: " : "p.json, rad " + line + ": ")
                .hasMessageContaining(expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100})
    void troskelPaGransen_godtas(int percent) throws Exception {
        Profile profile = read("{'bbicProfil':'1','namn':'N','regler':{'BBIC-D002':{'troskel':" + percent + "}}}");
        assertThat(profile.changes()).containsExactly(new RuleChange("BBIC-D002", false, null, percent, 1));
    }

    @Test
    void storstaFil_godtas() throws Exception {
        String profile = "{\"bbicProfil\":\"1\",\"namn\":\"N\"}";
        byte[] bytes = (profile + " ".repeat((1 << 20) - profile.length())).getBytes(StandardCharsets.UTF_8);
        assertThat(read(bytes).info()).isPresent();
    }

    @Test
    void raden_arDenDarFeletStar() {
        assertThat(fault("{'bbicProfil':'1',\n'namn':'N',\n'urval':[\n'kon',\n7]}")
                        .line())
                .isEqualTo(5);
        assertThat(fault("{'bbicProfil':'1',\n'namn':'N',\n'regler':{\n'BBIC-F018':{'av':1}}}")
                        .line())
                .isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        {'bbicProfil':'1','namn':'N','%s':1}
        {'bbicProfil':'%s','namn':'N'}
        {'bbicProfil':'1','namn':'N','urval':[%s]}
        {'bbicProfil':'1','namn':'N','urval':['%s','%s']}
        {'bbicProfil':'1','namn':'N','lager':[{'%s':'%s'}]}
        {'bbicProfil':'1','namn':'N','regler':{'%s':{}}}
        {'bbicProfil':'1','namn':'N','regler':{'BBIC-F018':{'%s':true}}}
        {'bbicProfil':'1','namn':'N','regler':{'BBIC-F018':{'niva':'%s'}}}
        {'bbicProfil':'1','namn':'%s'}
        {'bbicProfil':'1','namn':'N'}%s
        {'%s':1,'%s':1}
        %s
        """)
    void meddelandet_upprepar_ingetUrFilen(String json) {
        assertThat(fault(json.replace("%s", SECRET)).getMessage()).doesNotContain("Kalle", "20090101");
    }

    @Test
    void forStorFil_lasesInte() {
        byte[] bytes = new byte[(1 << 20) + 1];
        assertThat(fault(bytes)).hasMessageContaining("1 MiB");
    }

    @Test
    void orimligtTal_ochAnnanTeckenkodning_arFel() {
        assertThat(fault("{'bbicProfil':'1','namn':'N','regler':{'BBIC-D002':{'troskel':" + "9".repeat(5000) + "}}}"))
                .hasMessageContaining("inte riktig JSON");
        assertThat(fault("{\"bbicProfil\":\"1\",\"namn\":\"Åby\"}".getBytes(StandardCharsets.ISO_8859_1)))
                .hasMessageContaining("UTF-8");
    }

    @Test
    void djupProfil_arEttFel() {
        assertThat(fault("{'bbicProfil':'1','namn':'N','urval':" + "[".repeat(100_000)))
                .hasMessageContaining("en text");
    }

    @Property(tries = 500)
    void slumpadeByte_gerAldrigNagotAnnatFel(@ForAll @Size(max = 60) byte[] bytes) {
        assertReadOrFault(bytes);
    }

    @Property(tries = 1000)
    void andradByte_gerProfilEllerSittFel(@ForAll @IntRange(max = 250) int place, @ForAll byte other) {
        byte[] bytes = WHOLE.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        bytes[place % bytes.length] = other;
        assertReadOrFault(bytes);
    }

    private static void assertReadOrFault(byte[] bytes) {
        try {
            assertThat(read(bytes).info()).isPresent();
        } catch (ProfileException e) {
            assertThat(e).hasMessageStartingWith("p.json");
        } catch (IOException e) {
            throw new AssertionError("bytes in memory can be read", e);
        }
    }

    @Test
    void strommenSomFaller_arEttLasfel() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("broken");
            }
        };
        assertThatThrownBy(() -> Profile.read("p.json", broken)).isInstanceOf(IOException.class);
    }

    @Test
    void namnet_visasUtanStyrtecken_ochKortat() throws Exception {
        Profile profile = read("{'bbicProfil':'1','namn':'Norr\\n" + "by".repeat(200) + "'}");
        assertThat(profile.info().orElseThrow().name())
                .hasSize(200)
                .startsWith("Norr by")
                .endsWith("…");
    }

    @Test
    void toString_visarAntal() throws Exception {
        assertThat(read(WHOLE)).hasToString("Profile[2, 3]");
        assertThat(Profile.NONE).hasToString("Profile[0, 0]");
    }

    @Test
    void urval_hallsMotKatalogen() throws Exception {
        read(WHOLE).check(Catalogue.bundled());
        Profile.NONE.check(Catalogue.bundled());
        Profile unknown = read("{'bbicProfil':'1','namn':'N','urval':['kon',\n'" + SECRET + "']}");
        ProfileException fault = catchThrowableOfType(ProfileException.class, () -> unknown.check(Catalogue.bundled()));
        assertThat(fault).hasMessageContaining("finns inte i katalogen");
        assertThat(fault.getMessage()).doesNotContain(SECRET);
        assertThat(fault.line()).isEqualTo(2);
    }
}
