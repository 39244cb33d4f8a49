package org.openbbic.krav;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openbbic.annex.RowRemark;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.check.Checker;
import org.openbbic.export.CaseReader;

/** Answers demands by a small export with the real reader and every rule. In texts {@code '} stands for a double quote. */
public final class Answering {

    /** The day on which everything here is answered. */
    public static final LocalDate TODAY = LocalDate.of(2018, 1, 20);

    static final String HEADER =
            "{'bbicExport':'1','bbicVersion':'webbkollen-2017','skapad':'2018-01-16','syntetisk':true}";
    static final String LIST_HEADINGS = "kravnummer;kravtext;ska/bör;visas genom\n";
    static final String DECLARED_HEADINGS = "kravnummer;svar;vem;datum;kommentar\n";

    /** A case with data at all three occasions, and at two follow-ups. */
    static final String WHOLE = "{'id':'A-1','barn':{'kon':'flicka','fodelsear':2009},'insatser':[{'id':'I-1',"
            + "'beslut':{'datum':'2017-02-01','riskbedomning':'hog','skolgang':'nar-kunskapskraven'},"
            + "'uppfoljningar':[{'datum':'2017-05-01','riskbedomning':'hog'},"
            + "{'datum':'2017-08-01','riskbedomning':'nagot-forhojd'}],"
            + "'avslut':{'datum':'2017-11-01','riskbedomning':'ingen-eller-lag','orsak':'mal-uppfyllt'}}]}";

    private Answering() {}

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A list of the rows under the right headings. */
    public static Kravlista list(String... rows) {
        try {
            return Kravlista.read(
                    "krav.csv",
                    new ByteArrayInputStream(bytes(LIST_HEADINGS + String.join("\n", rows))),
                    Catalogue.bundled());
        } catch (KravException e) {
            throw new AssertionError(e.remarks().toString(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<RowRemark> remarks(byte[] file) throws IOException {
        try {
            Kravlista.read("krav.csv", new ByteArrayInputStream(file), Catalogue.bundled());
            return List.of();
        } catch (KravException e) {
            return e.remarks();
        }
    }

    /** Declarations of the rows under the right headings. */
    public static Kravsvar declared(Kravlista list, String... rows) {
        try {
            return Kravsvar.read(
                    "kravsvar.csv",
                    new ByteArrayInputStream(bytes(DECLARED_HEADINGS + String.join("\n", rows))),
                    list,
                    TODAY);
        } catch (KravException e) {
            throw new AssertionError(e.remarks().toString(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The answers of that list, by a file of those cases. */
    public static Kravuppfyllelse answers(Kravlista list, @Nullable Kravsvar declared, String... cases) {
        String file = HEADER + "\n" + String.join("\n", cases) + "\n";
        return ofFile(list, declared, bytes(file.replace('\'', '"')));
    }

    static Kravuppfyllelse ofFile(Kravlista list, @Nullable Kravsvar declared, byte[] file) {
        KravRun run = KravRun.begin(Checker.bundled(), list, declared, null, null, TODAY);
        try {
            run.file(
                    "export.ndjson",
                    new ByteArrayInputStream(file),
                    in -> CaseReader.open(in, Catalogue.bundled()),
                    cases -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return run.finish(TODAY);
    }

    /** What one evidence came to, by a file of those cases. */
    static Bevisutfall evidence(String visas, String... cases) {
        return answers(list("K1;Ett krav.;ska;" + visas), null, cases)
                .resultat()
                .get(0)
                .utfall()
                .get(0);
    }

    /** The page of those answers. */
    public static String html(Kravuppfyllelse answered) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            KravHtml.write(answered, Catalogue.bundled(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The data of those answers. */
    public static String json(Kravuppfyllelse answered) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            KravJson.write(answered, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Answers of every kind, with all that can stand on the page. */
    public static Kravuppfyllelse varied() {
        Kravlista list = list(
                "1.1;Exporten ska gå att läsa.;ska;fil:radata",
                "1.2;Exporten ska vara utan fel.;ska;fil:utan-fel",
                "1.3;Riskbedömningen ska finnas vid beslut.;ska;fil:variabel=beslut.riskbedomning",
                "1.4;Skolgången ska finnas.;ska;fil:variabel=skolgang+intyg",
                "1.5;Boendet bör finnas.;bör;fil:variabel=avslut.boende",
                "2.1;Uppgifter vid tre tillfällen.;ska;fil:tillfallen",
                "2.2;Svaren ska vara koder.;ska;fil:aggregerbar",
                "3.1;Inloggningen ska ha två faktorer.;ska;intyg",
                "3.2;Rapporter bör finnas.;bör;intyg",
                "3.3;Definitionen ska följa med.;ska;intyg",
                "4.1;Testpaketet ska klaras.;ska;testpaket+intyg");
        Kravsvar declared = declared(
                list,
                "3.1;ja;Anna Exempel, produktchef;2018-01-18;Sedan version 4.",
                "3.2;delvis;Anna Exempel, produktchef;2018-01-18;",
                "3.3;nej;Anna Exempel, produktchef;2018-01-18;Planeras.",
                "9.9;ja;Anna Exempel, produktchef;2018-01-18;");
        return answers(
                list,
                declared,
                WHOLE,
                WHOLE.replace("A-1", "A-2").replace("'skolgang':'nar-kunskapskraven'", "'skolgang':'Går i skolan'"),
                "{'id':'A-3','insatser':[{'id':'I-1','beslut':{'riskbedomning':'Hög'},'avslut':{'boende':'hos-foralder'}}]}");
    }
}
