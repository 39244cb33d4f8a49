package org.openbbic.testkit;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.openbbic.output.PlainText;
import org.openbbic.output.PrettyJson;

/** Writes a result of the test kit; {@link ResultReader} reads it. */
final class ResultJson {

    /** The version of the form of the result. */
    static final String VERSION = "1";

    static final String AS_EXPECTED = "SOM_VANTAT";
    static final String DIFFERS = "SKILJER";

    private ResultJson() {}

    static void write(TestResult result, OutputStream out) throws IOException {
        try (JsonGenerator json = PrettyJson.to(out)) {
            json.writeStartObject();
            json.writeStringField("bbicTestresultat", VERSION);
            json.writeObjectFieldStart("testpaket");
            json.writeStringField("sha256", result.kit());
            json.writeEndObject();
            json.writeStringField("gjord", result.made().toString());
            json.writeStringField("system", PlainText.of(result.system(), ResultReader.LONGEST_SYSTEM));
            json.writeArrayFieldStart("filer");
            for (TestResult.Trial trial : result.trials()) {
                json.writeStartObject();
                json.writeStringField("fil", trial.file());
                json.writeStringField("prov", trial.kind().word());
                json.writeStringField("svar", trial.isAsExpected() ? AS_EXPECTED : DIFFERS);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
        out.flush();
    }
}
