package org.openbbic.rules;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openbbic.output.PlainText;

/** Reads a profile's JSON; anything it does not know is a fault, since a misspelled word would change nothing in silence. */
final class ProfileReader {

    private static final int MOST_BYTES = 1 << 20;
    private static final int LONGEST_NAME = 200;
    private static final String NO_JSON = "filen är inte riktig JSON i UTF-8, eller har samma namn två gånger";
    private static final int WHOLE = 100;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final String file;
    private final JsonParser json;
    private @Nullable String name;
    private @Nullable Set<String> chosen;
    private final Map<String, RuleChange> changes = new LinkedHashMap<>();
    private final List<String> layers = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private boolean isProfile;

    private ProfileReader(String file, JsonParser json) {
        this.file = file;
        this.json = json;
    }

    static Profile read(String file, InputStream in) throws ProfileException, IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new ProfileException(file, 0, "filen är större än 1 MiB");
        }
        try (JsonParser json = FACTORY.createParser(bytes)) {
            return new ProfileReader(file, json).profile(sha256(bytes));
        } catch (JsonProcessingException e) {
            throw new ProfileException(
                    file, e.getLocation() == null ? 0 : e.getLocation().getLineNr(), NO_JSON);
        } catch (IOException e) {
            // The bytes are in memory already, so this is the parser too, on what is no text. Its words can repeat the
            // file's.
            throw new ProfileException(file, 0, NO_JSON);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private Profile profile(String sha256) throws ProfileException, IOException {
        expect(json.nextToken(), JsonToken.START_OBJECT, "en profil är ett JSON-objekt");
        String field;
        while ((field = json.nextFieldName()) != null) {
            json.nextToken();
            switch (field) {
                case "bbicProfil" -> isProfile = text().equals("1");
                case "namn" -> name = text();
                case "urval" -> chosen();
                case "regler" -> rules();
                case "lager" -> texts(layers);
                default -> throw fault("namnet är inte känt; kända är bbicProfil, namn, urval, regler och lager");
            }
        }
        if (json.nextToken() != null) {
            throw fault("något står efter profilen");
        }
        if (!isProfile || name == null || name.isBlank()) {
            throw new ProfileException(file, 1, "en profil börjar med \"bbicProfil\": \"1\" och har ett namn");
        }
        if (PersonalNumbers.isIn(name) || PersonalNumbers.maybeIn(name)) {
            throw new ProfileException(
                    file, 0, "namnet ser ut att innehålla ett personnummer, och det står i rapporten");
        }
        ProfileInfo info = new ProfileInfo(PlainText.of(name, LONGEST_NAME), sha256);
        return new Profile(file, info, chosen, changes, layers, lines);
    }

    private void chosen() throws ProfileException, IOException {
        List<String> variables = new ArrayList<>();
        texts(variables);
        chosen = new LinkedHashSet<>(variables);
        if (chosen.size() < variables.size()) {
            throw fault("urval: en variabel står två gånger");
        }
    }

    private void texts(List<String> into) throws ProfileException, IOException {
        expect(json.currentToken(), JsonToken.START_ARRAY, "här ska stå en lista med texter");
        while (json.nextToken() != JsonToken.END_ARRAY) {
            String text = text();
            lines.put(text, json.currentLocation().getLineNr());
            into.add(text);
        }
    }

    private void rules() throws ProfileException, IOException {
        expect(json.currentToken(), JsonToken.START_OBJECT, "regler är ett objekt med regelns id som namn");
        String rule;
        while ((rule = json.nextFieldName()) != null) {
            json.nextToken();
            changes.put(rule, change(rule));
        }
    }

    private RuleChange change(String rule) throws ProfileException, IOException {
        int line = json.currentLocation().getLineNr();
        expect(json.currentToken(), JsonToken.START_OBJECT, "en regel är ett objekt med av, niva eller troskel");
        boolean off = false;
        Level level = null;
        Integer threshold = null;
        String field;
        while ((field = json.nextFieldName()) != null) {
            json.nextToken();
            switch (field) {
                case "av" -> off = flag();
                case "niva" -> level = level();
                case "troskel" -> threshold = percent();
                default -> throw fault("namnet är inte känt; kända är av, niva och troskel");
            }
        }
        if (!off && level == null && threshold == null) {
            throw fault("regeln ändras inte; ange av, niva eller troskel");
        }
        return new RuleChange(rule, off, level, threshold, line);
    }

    private boolean flag() throws ProfileException {
        if (!json.currentToken().isBoolean()) {
            throw fault("här ska stå true eller false");
        }
        return json.currentToken() == JsonToken.VALUE_TRUE;
    }

    private Level level() throws ProfileException, IOException {
        String text = text();
        for (Level level : Level.values()) {
            if (level.name().equals(text)) {
                return level;
            }
        }
        throw fault("niva är FEL, VARNING eller UPPLYSNING");
    }

    private int percent() throws ProfileException, IOException {
        boolean isNumber = json.currentToken() == JsonToken.VALUE_NUMBER_INT
                && json.getNumberType() == JsonParser.NumberType.INT
                && json.getIntValue() >= 1
                && json.getIntValue() <= WHOLE;
        if (!isNumber) {
            throw fault("troskel är ett heltal från 1 till 100");
        }
        return json.getIntValue();
    }

    private String text() throws ProfileException, IOException {
        expect(json.currentToken(), JsonToken.VALUE_STRING, "här ska stå en text");
        return json.getText();
    }

    private void expect(@Nullable JsonToken found, JsonToken wanted, String otherwise) throws ProfileException {
        if (found != wanted) {
            throw fault(otherwise);
        }
    }

    private ProfileException fault(String what) {
        return new ProfileException(file, json.currentLocation().getLineNr(), what);
    }
}
