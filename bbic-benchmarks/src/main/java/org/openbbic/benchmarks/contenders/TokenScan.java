package org.openbbic.benchmarks.contenders;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Jackson's tokens with the text of every string, and nothing made of them; with the hash of the file or without. */
final class TokenScan implements Contender {

    private final JsonFactory json = new JsonFactory();
    private final boolean hashed;

    /** What the texts came to, so that none of them can be left out. */
    private long characters;

    TokenScan(boolean hashed) {
        this.hashed = hashed;
    }

    @Override
    public Outcome run(Path file) throws IOException, NoSuchAlgorithmException {
        long roots = 0;
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (InputStream in = Files.newInputStream(file);
                JsonParser parser = json.createParser(hashed ? new DigestInputStream(in, digest) : in)) {
            int depth = 0;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    characters += parser.getText().length();
                } else if (token.isStructStart()) {
                    roots += depth++ == 0 ? 1 : 0;
                } else if (token.isStructEnd()) {
                    depth--;
                }
            }
        }
        characters += hashed ? digest.digest()[0] : 0;
        return new Outcome(roots - 1, characters == 0 ? 1 : 0);
    }
}
