package org.openbbic.testkit;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openbbic.export.IsoDate;
import org.openbbic.output.PlainText;
import org.openbbic.rules.PersonalNumbers;
import org.openbbic.testkit.TestResult.Trial;

/** Reads a result of the test kit; anything it does not know is a fault, since it was written to be believed. */
final class ResultReader {

    static final int LONGEST_SYSTEM = 200;

    private static final int MOST_BYTES = 4 << 20;
    private static final String NO_JSON = "filen är inte riktig JSON i UTF-8, eller har samma namn två gånger";
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final JsonParser json;
    private final LocalDate today;
    private final Map<String, KitExport> kit = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final List<Trial> trials = new ArrayList<>();
    private boolean isResult;
    private @Nullable String sha256;
    private @Nullable LocalDate made;
    private @Nullable String system;

    private ResultReader(JsonParser json, LocalDate today) {
        this.json = json;
        this.today = today;
        for (KitExport export : OwnKit.exports()) {
            kit.put(export.file().name(), export);
        }
    }

    static TestResult read(byte[] bytes, LocalDate today) throws TestResultException {
        if (bytes.length > MOST_BYTES) {
            throw new TestResultException(0, "filen är större än 4 MiB");
        }
        try (JsonParser json = FACTORY.createParser(bytes)) {
            return new ResultReader(json, today).result();
        } catch (JsonProcessingException e) {
            throw new TestResultException(
                    e.getLocation() == null ? 0 : e.getLocation().getLineNr(), NO_JSON);
        } catch (IOException e) {
            // The bytes are in memory already, so this is the parser too, on what is no text. Its words can repeat the
            // file's.
            throw new TestResultException(0, NO_JSON);
        }
    }

    private TestResult result() throws IOException, TestResultException {
        expect(json.nextToken(), JsonToken.START_OBJECT, "ett testresultat är ett JSON-objekt");
        String field;
        while ((field = json.nextFieldName()) != null) {
            json.nextToken();
            switch (field) {
                case "bbicTestresultat" -> isResult = text().equals(ResultJson.VERSION);
                case "testpaket" -> kit();
                case "gjord" -> made = day();
                case "system" -> system = system();
                case "filer" -> files();
                default ->
                    throw fault("namnet är inte känt; kända är bbicTestresultat, testpaket, gjord, system och filer");
            }
        }
        if (json.nextToken() != null) {
            throw fault("något står efter testresultatet");
        }
        if (!isResult || sha256 == null || made == null || system == null) {
            throw new TestResultException(
                    1, "ett testresultat har \"bbicTestresultat\": \"1\", testpaket, gjord, system och filer");
        }
        return new TestResult(sha256, made, system, trials);
    }

    private void kit() throws IOException, TestResultException {
        expect(json.currentToken(), JsonToken.START_OBJECT, "testpaket är ett objekt med sha256");
        String field;
        while ((field = json.nextFieldName()) != null) {
            json.nextToken();
            if (!field.equals("sha256")) {
                throw fault("namnet är inte känt; testpaket har sha256");
            }
            sha256 = text();
            if (!sha256.equals(OwnKit.sha256())) {
                throw fault("resultatet gäller ett annat testpaket än det som den här versionen av verktyget skriver");
            }
        }
    }

    private LocalDate day() throws IOException, TestResultException {
        LocalDate day = IsoDate.parse(text());
        if (day == null) {
            throw fault("gjord är en dag, ÅÅÅÅ-MM-DD");
        }
        if (day.isAfter(today)) {
            throw fault("gjord är en dag som inte har varit än");
        }
        return day;
    }

    private String system() throws IOException, TestResultException {
        String text = text();
        if (!isSystem(text)) {
            throw fault(
                    "system är systemets namn och version, högst " + LONGEST_SYSTEM + " tecken och utan personnummer");
        }
        return PlainText.of(text, LONGEST_SYSTEM);
    }

    static boolean isSystem(String text) {
        return !text.isBlank()
                && text.length() <= LONGEST_SYSTEM
                && !PersonalNumbers.isIn(text)
                && !PersonalNumbers.maybeIn(text);
    }

    private void files() throws IOException, TestResultException {
        expect(json.currentToken(), JsonToken.START_ARRAY, "filer är en lista");
        while (json.nextToken() != JsonToken.END_ARRAY) {
            expect(json.currentToken(), JsonToken.START_OBJECT, "en fil är ett objekt med fil, prov och svar");
            file();
        }
    }

    private void file() throws IOException, TestResultException {
        KitExport export = null;
        Trial.Kind kind = null;
        Boolean isAsExpected = null;
        String field;
        while ((field = json.nextFieldName()) != null) {
            json.nextToken();
            switch (field) {
                case "fil" -> export = kit.get(text());
                case "prov" -> kind = kind();
                case "svar" -> isAsExpected = isAsExpected();
                default -> throw fault("namnet är inte känt; en fil har fil, prov och svar");
            }
        }
        if (export == null || kind == null || isAsExpected == null) {
            throw fault("fil ska vara en av testpaketets, och prov och svar ska stå bredvid");
        }
        if (kind == Trial.Kind.EXPORT && export.kind() != KitExport.Kind.RATT_VERSION) {
            throw fault("prov kan vara export bara för ratt/version-VERSION.ndjson");
        }
        String name = export.file().name();
        if (!seen.add(kind.word() + " " + name)) {
            throw fault("samma fil och prov står två gånger");
        }
        trials.add(new Trial(kind, name, isAsExpected));
    }

    private Trial.Kind kind() throws IOException, TestResultException {
        String text = text();
        for (Trial.Kind kind : Trial.Kind.values()) {
            if (kind.word().equals(text)) {
                return kind;
            }
        }
        throw fault("prov är kontroll eller export");
    }

    private boolean isAsExpected() throws IOException, TestResultException {
        return switch (text()) {
            case ResultJson.AS_EXPECTED -> true;
            case ResultJson.DIFFERS -> false;
            default -> throw fault("svar är " + ResultJson.AS_EXPECTED + " eller " + ResultJson.DIFFERS);
        };
    }

    private String text() throws IOException, TestResultException {
        expect(json.currentToken(), JsonToken.VALUE_STRING, "här ska stå en text");
        return json.getText();
    }

    private void expect(@Nullable JsonToken found, JsonToken wanted, String otherwise) throws TestResultException {
        if (found != wanted) {
            throw fault(otherwise);
        }
    }

    private TestResultException fault(String what) {
        return new TestResultException(json.currentLocation().getLineNr(), what);
    }
}
