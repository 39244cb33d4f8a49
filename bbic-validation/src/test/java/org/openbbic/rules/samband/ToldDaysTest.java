package org.openbbic.rules.samband;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.export.CaseReader;
import org.openbbic.model.arende.Arende;
import org.openbbic.model.insats.Insats;
import org.openbbic.model.insats.Lvu;
import org.openbbic.rules.CaseContext;
import org.openbbic.rules.RuleTesting;

/** Which days of a case are told of, where 16 January 2018 counts as today. */
class ToldDaysTest {

    private record Around(Arende arende) implements CaseContext {

        @Override
        public @Nullable Insats insats() {
            return null;
        }

        @Override
        public LocalDate asOf() {
            return LocalDate.of(2018, 1, 16);
        }

        @Override
        public boolean hasChoice() {
            return false;
        }

        @Override
        public boolean isChosen(String variable) {
            return false;
        }

        @Override
        public Catalogue catalogue() {
            return Catalogue.bundled();
        }
    }

    private static CaseContext around(String parts) throws IOException {
        String text = RuleTesting.HEADER + "\n" + RuleTesting.filled("{'id':'A-1'," + parts + "}") + "\n";
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try (CaseReader reader = CaseReader.open(new ByteArrayInputStream(bytes), Catalogue.bundled())) {
            return new Around(requireNonNull(requireNonNull(reader.next()).value()));
        }
    }

    private static final class Told {

        private final List<String> words = new ArrayList<>();

        void add(boolean isTold, String word) {
            if (isTold) {
                words.add(word);
            }
        }

        void measure(Insats insats, CaseContext around) {
            add(ToldDays.isDecision(insats, around), "beslut");
            add(ToldDays.isClosing(insats, around), "avslut");
            insats.uppfoljningar().forEach(each -> add(ToldDays.isFollowUp(each, insats, around), "uppföljning"));
            insats.placeringar().forEach(each -> add(ToldDays.isPlacement(each, insats), "placering"));
            insats.placeringar().forEach(each -> add(ToldDays.isOverlapping(each, insats), "överlapp"));
            insats.overvaganden().forEach(each -> add(ToldDays.isReview(each, insats, around), "övervägande"));
            Lvu lvu = insats.lvu();
            if (lvu != null) {
                add(ToldDays.isCustody(lvu), "omhändertagande");
                add(ToldDays.isApplication(lvu), "ansökan");
                lvu.umgangesbegransning().forEach(each -> add(ToldDays.isContact(each, around), "umgänge"));
            }
        }
    }

    private static String told(String parts) throws IOException {
        CaseContext around = around(parts);
        Told told = new Told();
        Arende arende = around.arende();
        arende.aktualiseringar().forEach(each -> told.add(ToldDays.isIntake(each), "aktualisering"));
        arende.utredningar().forEach(each -> told.add(ToldDays.isOpening(each, around), "utredning"));
        arende.insatser().forEach(each -> told.measure(each, around));
        told.add(ToldDays.isPastTwentyOne(around), "ärende");
        return String.join(" ", told.words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', emptyValue = "", textBlock = """
        'datum':'2017-05-10','forhandsbedomning':{'datum':'2017-05-10'}                           | 2017-05-10 | ""
        'datum':'2017-05-10','forhandsbedomning':{'datum':'2017-05-09'}                           | 2017-05-10 | aktualisering
        'datum':'2017-05-10'                                                                      | 2017-05-09 | utredning
        # an intake that is told of itself, or has no day, says nothing of the investigation
        'datum':'2017-05-10','forhandsbedomning':{'datum':'2017-05-09'}                           | 2017-05-09 | aktualisering
        'datum':'2017-05-10','skyddsbedomning':'2017-05-09'                                       | 2017-05-09 | ""
        'datum':'2017-05-10','skyddsbedomning':'2017-05-10'                                       | 2017-05-09 | utredning
        'datum':'2018-01-16'                                                                      | 2018-01-15 | utredning
        'datum':'2018-01-17'                                                                      | 2018-01-15 | ""
        'kalla':null                                                                              | 2017-05-09 | ""
        # opened before the decision to open it, unless that came so late that it is another cause
        'datum':'2017-05-10','forhandsbedomning':{'datum':'2017-05-12','beslut':'inleda'}         | 2017-05-12 | ""
        'datum':'2017-05-10','forhandsbedomning':{'datum':'2017-05-12','beslut':'inleda'}         | 2017-05-11 | utredning
        'datum':'2017-05-10','forhandsbedomning':{'datum':'2017-05-24','beslut':'inleda'}         | 2017-05-11 | utredning
        'datum':'2017-05-10','forhandsbedomning':{'datum':'2017-05-25','beslut':'inleda'}         | 2017-05-11 | ""
        'datum':'2017-05-10','forhandsbedomning':{'datum':'2017-05-12','beslut':'inte-inleda'}    | 2017-05-11 | ""
        'datum':'2017-05-10','forhandsbedomning':{'datum':'2017-05-12'}                           | 2017-05-11 | ""
        'datum':'2017-05-10','forhandsbedomning':{'datum':'2017-05-12','beslut':'utredning-pagar'} | 2017-05-09 | ""
        # it has not come yet
        'datum':'2017-05-10'                                                                      | 2018-01-16 | ""
        'datum':'2017-05-10'                                                                      | 2018-01-17 | utredning
        """)
    void dagenDaEnUtredningInleds(String intake, String opened, String told) throws IOException {
        assertThat(told("'aktualiseringar':[{" + intake + "}],'utredningar':[{'inledd':'" + opened + "'}]"))
                .isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', emptyValue = "", textBlock = """
        'utredningar':[{'inledd':'2017-05-09'}]                                                              | ""
        'aktualiseringar':[{'datum':'2017-05-10'}],'utredningar':[{'inledd':'2017-05-09','avslutad':'2017-05-08'}] | ""
        'aktualiseringar':[{'datum':'2017-05-10'}],'utredningar':[{'inledd':'2017-05-09','avslutad':'2017-05-09'}] | utredning
        'aktualiseringar':[{'datum':'2017-05-10'},{'datum':'2017-05-09'}],'utredningar':[{'inledd':'2017-05-09'}]  | ""
        'aktualiseringar':[{'datum':'2017-05-10'},{}],'utredningar':[{'inledd':'2017-05-09'}]                | ""
        'aktualiseringar':[{'datum':'2017-05-10'}],'utredningar':[{'avslutad':'2017-05-09'}]                 | ""
        """)
    void utredning_motAllaAktualiseringar_iSinOrdning(String parts, String told) throws IOException {
        assertThat(told(parts)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', emptyValue = "", textBlock = """
        {'id':'U-1','inledd':'2017-05-10'}                                     | 'utredning':'U-1', | ""
        {'id':'U-1','inledd':'2017-05-11'}                                     | 'utredning':'U-1', | beslut
        {'id':'U-1','inledd':'2017-05-11'}                                     | 'utredning':'U-2', | ""
        {'id':'U-1','inledd':'2017-05-11'}                                     | ""                 | ""
        # which of two is meant is not known
        {'id':'U-1','inledd':'2017-05-11'},{'id':'U-1','inledd':'2017-05-11'}  | 'utredning':'U-1', | ""
        {'id':'U-0','inledd':'2017-05-09'},{'id':'U-1','inledd':'2017-05-11'}  | 'utredning':'U-1', | beslut
        """)
    void beslut_motUtredningen_somInsatsenNamner(String investigations, String named, String told) throws IOException {
        assertThat(told("'utredningar':[" + investigations + "],'insatser':[{" + named
                        + "'beslut':{'datum':'2017-05-10'}}]"))
                .isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', emptyValue = "", textBlock = """
        'beslut':{'datum':'2018-01-16'}                                                          | ""
        'beslut':{'datum':'2018-01-17'}                                                          | beslut
        'beslut':{'datum':'2017-05-10'},'uppfoljningar':[{'datum':'2017-05-10'}]                 | ""
        'beslut':{'datum':'2017-05-10'},'uppfoljningar':[{},{'datum':'2017-05-09'}]              | beslut uppföljning
        'beslut':{'datum':'2017-05-10'},'start':'2017-05-10'                                     | ""
        'beslut':{'datum':'2017-05-10'},'start':'2017-05-09'                                     | beslut
        'beslut':{'datum':'2017-05-10'},'start':'2017-05-09','lvu':{'omhandertagande':'2017-05-09'} | ""
        'beslut':{'datum':'2017-05-10'},'start':'2017-05-09','lvu':{'verkstalld':'2017-05-09'}   | ""
        'beslut':{'datum':'2017-05-10'},'start':'2017-05-09','lvu':{'omhandertagande':'2017-05-10'} | beslut
        'beslut':{'datum':'2017-05-10'},'avslut':{'datum':'2017-05-10'}                          | ""
        'beslut':{'datum':'2017-05-10'},'avslut':{'datum':'2017-05-09'}                          | beslut avslut
        'beslut':{'datum':'2017-05-10'},'start':'2017-05-31','avslut':{'datum':'2017-05-30'}     | beslut avslut
        'beslut':{'datum':'2017-05-10'},'start':'2017-05-31','avslut':{'datum':'2017-05-31'}     | ""
        # a start that cannot be read is not the day of the decision
        'beslut':{'datum':'2017-05-10'},'start':'2017-05-32','avslut':{'datum':'2017-05-09'}     | ""
        'avslut':{'datum':'2018-01-16'}                                                          | ""
        'avslut':{'datum':'2018-01-17'}                                                          | avslut
        'uppfoljningar':[{'datum':'2018-01-16'}]                                                 | ""
        'uppfoljningar':[{'datum':'2018-01-17'}]                                                 | uppföljning
        'start':'2017-05-10','uppfoljningar':[{'datum':'2017-05-10'}]                            | ""
        'start':'2017-05-10','uppfoljningar':[{'datum':'2017-05-09'}]                            | uppföljning
        'avslut':{'datum':'2017-05-10'},'uppfoljningar':[{'datum':'2017-05-10'}]                 | ""
        'avslut':{'datum':'2017-05-10'},'uppfoljningar':[{'datum':'2017-05-11'}]                 | uppföljning
        """)
    void insats_medBeslutStartUppfoljningOchAvslut(String insats, String told) throws IOException {
        assertThat(told("'insatser':[{" + insats + "}]")).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', emptyValue = "", textBlock = """
        'placeringar':[{'start':'2017-05-10','slut':'2017-05-10'}]                               | ""
        'placeringar':[{'start':'2017-05-10','slut':'2017-05-09'}]                               | placering
        'start':'2017-05-10','placeringar':[{'start':'2017-05-10'}]                              | ""
        'start':'2017-05-10','placeringar':[{'start':'2017-05-09'}]                              | placering
        'start':'2017-05-10','placeringar':[{'slut':'2017-05-10'}]                               | ""
        'start':'2017-05-10','placeringar':[{'slut':'2017-05-09'}]                               | placering
        'avslut':{'datum':'2017-05-10'},'placeringar':[{'slut':'2017-05-10'}]                    | ""
        'avslut':{'datum':'2017-05-10'},'placeringar':[{'slut':'2017-05-11'}]                    | placering
        'avslut':{'datum':'2017-05-10'},'placeringar':[{'start':'2017-05-11'}]                   | placering
        'start':'2017-05-10','avslut':{'datum':'2017-05-09'},'placeringar':[{'start':'2017-05-10'}] | beslut avslut placering
        'placeringar':[{'start':'2017-05-10','slut':'2017-05-20'},{'start':'2017-05-20'}]        | ""
        'placeringar':[{'start':'2017-05-10','slut':'2017-05-20'},{'start':'2017-05-19'}]        | överlapp överlapp
        'placeringar':[{'start':'2017-05-10'},{'slut':'2017-05-20'}]                             | ""
        'placeringar':[{'start':'2017-05-10','slut':'2017-05-20'},{'start':'2017-05-19','slut':'2017-05-18'}] | placering
        """)
    void placering_motSinInsats_ochAndra(String insats, String told) throws IOException {
        assertThat(told("'insatser':[{" + insats + "}]")).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', emptyValue = "", textBlock = """
        'overvaganden':[{}]                                                                      | ""
        'overvaganden':[{'datum':'2018-01-16'}]                                                  | ""
        'overvaganden':[{'datum':'2018-01-17'}]                                                  | övervägande
        'avslut':{'datum':'2017-05-10'},'overvaganden':[{'datum':'2017-05-10'}]                  | ""
        'avslut':{'datum':'2017-05-10'},'overvaganden':[{'datum':'2017-05-11'}]                  | övervägande
        'start':'2017-05-10','overvaganden':[{'datum':'2017-05-10'}]                             | ""
        'start':'2017-05-10','overvaganden':[{'datum':'2017-05-09'}]                             | övervägande
        'start':'2017-05-10','overvaganden':[{'datum':'2017-05-09'}],'lvu':{'omhandertagande':'2017-05-09'} | ""
        'start':'2017-05-10','overvaganden':[{'datum':'2017-05-08'}],'lvu':{'omhandertagande':'2017-05-09'} | övervägande
        'lvu':{'omhandertagande':'2017-05-10','verkstalld':'2017-05-10','understalld':'2017-05-10'} | ""
        'lvu':{'omhandertagande':'2017-05-10','verkstalld':'2017-05-09','understalld':'2017-05-12'} | omhändertagande
        'lvu':{'omhandertagande':'2017-05-10','verkstalld':'2017-05-12','understalld':'2017-05-09'} | omhändertagande
        'lvu':{'ansokan':'2017-05-10','lagaKraft':'2017-05-10'}                                  | ""
        'lvu':{'ansokan':'2017-05-10','lagaKraft':'2017-05-09'}                                  | ansökan
        'lvu':{'umgangesbegransning':[{'beslut':'2017-05-10','omprovad':['2017-05-10']}]}        | ""
        'lvu':{'umgangesbegransning':[{'beslut':'2017-05-10','omprovad':['2017-05-10','2017-05-09']}]} | umgänge
        'lvu':{'umgangesbegransning':[{'beslut':'2017-05-10','omprovad':['2018-01-17']}]}        | umgänge
        'lvu':{'umgangesbegransning':[{'omprovad':['2017-05-10']}]}                              | ""
        """)
    void overvagandenOchLvu(String insats, String told) throws IOException {
        assertThat(told("'insatser':[{" + insats + "}]")).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', emptyValue = "", textBlock = """
        'barn':{'fodelsedatum':'1996-05-10'},'aktualiseringar':[{'datum':'2017-05-10'}]          | ""
        'barn':{'fodelsedatum':'1996-05-10'},'aktualiseringar':[{'datum':'2017-05-11'}]          | ärende
        'barn':{'fodelsear':1995},'aktualiseringar':[{'datum':'2017-05-11'}]                     | ärende
        'barn':{'fodelsear':1996},'aktualiseringar':[{'datum':'2017-05-11'}]                     | ""
        'aktualiseringar':[{'datum':'2017-05-11'}]                                               | ""
        'barn':{'fodelsedatum':'1990-05-10'},'aktualiseringar':[{}]                              | ""
        'barn':{'fodelsedatum':'1990-05-10'},'aktualiseringar':[{'datum':'2018-01-17'}]          | ""
        # it began in time
        'barn':{'fodelsedatum':'1996-05-10'},'insatser':[{'start':'2014-05-10','avslut':{'datum':'2017-05-11'}}] | ""
        # what the law allows, or a rule on the law tells of
        'barn':{'fodelsedatum':'1996-05-10'},'insatser':[{'beslut':{'datum':'2017-05-11'}}]      | ärende
        'barn':{'fodelsedatum':'1996-05-10'},'insatser':[{'beslut':{'datum':'2017-05-11'},'lvu':{}}] | ""
        'barn':{'fodelsedatum':'1996-05-10'},'insatser':[{'beslut':{'datum':'2017-05-11'},'typ':['kvalificerad-kontaktperson']}] | ""
        'barn':{'fodelsedatum':'1996-05-10'},'insatser':[{'start':'2017-05-11','typ':['kvalificerad-kontaktperson']}] | ärende
        """)
    void arendet_harForstBorjat_efterTjugoett(String parts, String told) throws IOException {
        assertThat(told(parts)).isEqualTo(told);
    }
}
