package org.openbbic.frameworks.hibernate;

import jakarta.validation.MessageInterpolator;
import java.util.Locale;

/** Shows every message in one language, as a framework does in that of whoever asks. */
record InOneLanguage(MessageInterpolator messages, Locale language) implements MessageInterpolator {

    @Override
    public String interpolate(String template, Context context) {
        return messages.interpolate(template, context, language);
    }

    @Override
    public String interpolate(String template, Context context, Locale other) {
        return messages.interpolate(template, context, language);
    }
}
