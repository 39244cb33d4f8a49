package org.openbbic.testkit;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.check.AnswerCount;
import org.openbbic.check.CheckOptions;
import org.openbbic.check.CheckRun;
import org.openbbic.check.Checker;
import org.openbbic.export.CaseReader;
import org.openbbic.report.Report;
import org.openbbic.testkit.TestResult.Trial;

/** Judges a folder with what a system has answered to the exports of the kit. Only files by the kit's names are opened. */
final class KitJudge {

    private static final int MOST_BYTES = 16 << 20;
    private static final String REMARKS = "anmarkningar";
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private KitJudge() {}

    static List<Trial> judge(Path answers) throws IOException {
        if (!Files.isDirectory(answers)) {
            throw new NotDirectoryException(answers.toString());
        }
        List<Trial> trials = new ArrayList<>();
        for (KitExport export : OwnKit.exports()) {
            String name = export.file().name();
            byte[] remarks = bytes(answers.resolve(name + ".json"));
            if (remarks != null) {
                trials.add(new Trial(Trial.Kind.KONTROLL, name, isExpected(remarks, export)));
            }
            byte[] exported = export.kind() == KitExport.Kind.RATT_VERSION ? bytes(answers.resolve(name)) : null;
            // The kit's own file is nobody's export.
            if (exported != null && !Arrays.equals(exported, export.file().bytes())) {
                trials.add(new Trial(
                        Trial.Kind.EXPORT, name, isWhole(exported, export.file().bytes())));
            }
        }
        return trials;
    }

    /** The bytes of a file, empty where there are too many of them to be an answer; {@code null} where there is none. */
    private static byte @Nullable [] bytes(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return null;
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            return bytes.length > MOST_BYTES ? new byte[0] : bytes;
        }
    }

    /** Whether the remarks are those of the kit, on rule, line and path, in whatever order. */
    private static boolean isExpected(byte[] answer, KitExport export) {
        List<String> wanted = new ArrayList<>();
        export.expected().remarks().forEach(remark -> wanted.add(remark(remark.rule(), remark.line(), remark.path())));
        List<String> found = new ArrayList<>();
        try (JsonParser json = FACTORY.createParser(answer)) {
            if (!remarks(json, found)) {
                return false;
            }
        } catch (IOException e) {
            // What cannot be read is no such answer.
            return false;
        }
        Collections.sort(wanted);
        Collections.sort(found);
        return found.equals(wanted);
    }

    /** Reads the list of remarks out of an object; whether it was there, and nothing after the object. */
    private static boolean remarks(JsonParser json, List<String> found) throws IOException {
        boolean listed = false;
        if (json.nextToken() != JsonToken.START_OBJECT) {
            return false;
        }
        String field;
        while ((field = json.nextFieldName()) != null) {
            boolean isList = json.nextToken() == JsonToken.START_ARRAY;
            if (field.equals(REMARKS) && isList) {
                listed = true;
                while (json.nextToken() == JsonToken.START_OBJECT) {
                    found.add(remark(json));
                }
                if (json.currentToken() != JsonToken.END_ARRAY) {
                    return false;
                }
            } else {
                json.skipChildren();
            }
        }
        return listed && json.nextToken() == null;
    }

    private static String remark(JsonParser json) throws IOException {
        String rule = "";
        int line = 0;
        String path = "";
        String field;
        while ((field = json.nextFieldName()) != null) {
            JsonToken value = json.nextToken();
            switch (field) {
                case "regel" -> rule = value == JsonToken.VALUE_STRING ? json.getText() : "";
                case "rad" -> line = value == JsonToken.VALUE_NUMBER_INT ? json.getValueAsInt() : 0;
                case "sokvag" -> path = value == JsonToken.VALUE_STRING ? json.getText() : "?";
                default -> json.skipChildren();
            }
        }
        return remark(rule, line, path);
    }

    private static String remark(String rule, int line, String path) {
        return String.format(Locale.ROOT, "%s %d %s", rule, line, path);
    }

    /** Whether an export has no faults, and every field and answer as often as the kit's own. */
    private static boolean isWhole(byte[] exported, byte[] own) throws IOException {
        Seen wanted = Seen.of(own);
        Seen found = Seen.of(exported);
        return found.equals(wanted);
    }

    /** What a check sees of an export. */
    private record Seen(Report.Outcome outcome, long cases, List<Report.Filled> filled, List<AnswerCount> answers) {

        static Seen of(byte[] export) throws IOException {
            CheckRun run = Checker.bundled().begin(new CheckOptions(null, null, GoodExports.MADE, 0, false));
            run.file(
                    "export",
                    new ByteArrayInputStream(export),
                    in -> CaseReader.open(in, Catalogue.bundled()),
                    cases -> {});
            Report report = run.finish();
            long cases = report.files().stream()
                    .mapToLong(file -> file.cases() - file.unread())
                    .sum();
            return new Seen(report.outcome(), cases, report.filled(), run.answers());
        }
    }
}
