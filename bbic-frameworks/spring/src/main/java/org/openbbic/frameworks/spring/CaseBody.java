package org.openbbic.frameworks.spring;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.export.CaseReader;
import org.openbbic.export.ReadCase;
import org.openbbic.model.arende.Arende;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** Reads the body of a request as one case of an export. */
final class CaseBody extends AbstractHttpMessageConverter<Arende> {

    private static final byte[] HEADER =
            "{\"bbicExport\": \"1\", \"bbicVersion\": \"3.1\"}\n".getBytes(StandardCharsets.UTF_8);

    CaseBody() {
        super(MediaType.APPLICATION_JSON);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == Arende.class;
    }

    @Override
    protected Arende readInternal(Class<? extends Arende> type, HttpInputMessage body) throws IOException {
        InputStream export = new SequenceInputStream(new ByteArrayInputStream(HEADER), body.getBody());
        try (CaseReader reader = CaseReader.open(export, Catalogue.bundled())) {
            ReadCase read = reader.next();
            if (read == null || read.value() == null) {
                throw new HttpMessageNotReadableException("not a case", body);
            }
            return read.value();
        }
    }

    @Override
    protected void writeInternal(Arende arende, HttpOutputMessage answer) {
        throw new UnsupportedOperationException("cases are only read");
    }
}
