package org.openbbic.examples.leverantor;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws a form as a web page from {@code formular-VERSION.json} alone, as a vendor's screen would: it knows the keys of
 * that file and nothing of BBIC, the format or the catalogue.
 */
final class DrawnForm {

    private final StringBuilder page = new StringBuilder();

    private DrawnForm() {}

    /** The page, which is well-formed XML. */
    static String draw(JsonNode form) {
        DrawnForm drawn = new DrawnForm();
        drawn.page.append("<html><body><form data-version=\"");
        drawn.page.append(escape(form.get("bbicVersion").asText())).append("\">");
        drawn.leaf("p", form.get("lasMig").asText());
        for (JsonNode step : form.get("steg")) {
            drawn.page.append("<section>");
            drawn.leaf("h2", step.get("etikett").asText());
            for (JsonNode node : step.get("objekt")) {
                drawn.page.append("<fieldset>");
                drawn.leaf("legend", node.get("etikett").asText());
                node.get("falt").forEach(drawn::field);
                drawn.page.append("</fieldset>");
            }
            drawn.page.append("</section>");
        }
        return drawn.page.append("</form></body></html>").toString();
    }

    private void field(JsonNode field) {
        page.append("<div class=\"falt\" id=\"").append(escape(field.get("id").asText()));
        page.append("\" data-sokvag=\"").append(escape(field.get("sokvag").asText()));
        page.append("\" data-slag=\"").append(escape(field.get("slag").asText()));
        page.append("\" data-flera=\"").append(field.get("flera").asBoolean());
        page.append("\" data-pekar-pa=\"")
                .append(field.get("pekarPa").asText(""))
                .append("\">");
        leaf("label", field.get("etikett").asText() + (field.get("kravs").asBoolean() ? " *" : ""));
        if (field.get("finns").asText().equals("OKAND")) {
            leaf("small", "Okänt om versionen har variabeln.");
        }
        for (JsonNode help : field.get("hjalp")) {
            String text = help.get("text").asText();
            leaf("small", (help.get("citat").asBoolean() ? "”" + text + "”" : text) + " (" + source(help) + ")");
        }
        for (JsonNode condition : field.get("galler")) {
            condition(condition);
        }
        control(field);
        page.append("</div>");
    }

    private void condition(JsonNode condition) {
        boolean begins = condition.has("borjar-med");
        List<String> values = new ArrayList<>();
        condition.get(begins ? "borjar-med" : "nagot-av").forEach(value -> values.add(value.asText()));
        page.append("<small class=\"galler\" data-falt=\"")
                .append(escape(condition.get("falt").asText()))
                .append(begins ? "\" data-borjar-med=\"" : "\" data-nagot-av=\"")
                .append(escape(String.join("|", values)))
                .append("\">");
        page.append(escape(condition.get("text").asText())).append("</small>");
    }

    private void control(JsonNode field) {
        switch (field.get("slag").asText()) {
            case "kod", "koder" -> choices(field);
            case "datum" -> page.append("<input type=\"date\"/>");
            case "tal" -> page.append("<input type=\"number\"/>");
            case "ja-nej" -> {
                option("true", "Ja", false, false);
                option("false", "Nej", false, false);
            }
            case "text" -> page.append("<input type=\"text\"/>");
            default -> throw new IllegalArgumentException("slag: unknown");
        }
    }

    private void choices(JsonNode field) {
        for (JsonNode answer : field.get("svar")) {
            String text = answer.get("etikett").asText() + " (" + source(answer) + ")";
            boolean unverified = answer.get("obelagd").asBoolean();
            option(
                    answer.get("kod").asText(),
                    unverified ? text + " overifierad" : text,
                    answer.get("utesluterAndra").asBoolean(),
                    unverified);
        }
        for (JsonNode answer : field.get("svarIAndraVersioner")) {
            option(
                    answer.get("kod").asText(),
                    answer.get("etikett").asText() + " (okänt i versionen)",
                    answer.get("utesluterAndra").asBoolean(),
                    false);
        }
        if (field.at("/lista/eget").asBoolean()) {
            page.append("<input type=\"text\" class=\"eget\"/>");
        }
    }

    private void option(String value, String text, boolean alone, boolean unverified) {
        page.append("<button type=\"button\" class=\"svar\" value=\"")
                .append(escape(value))
                .append("\" data-ensam=\"")
                .append(alone)
                .append("\" data-overifierad=\"")
                .append(unverified)
                .append("\">")
                .append(escape(text))
                .append("</button>");
    }

    private static String source(JsonNode stated) {
        JsonNode source = stated.get("kalla");
        return source.isNull()
                ? ""
                : source.get("nyckel").asText() + " " + source.get("plats").asText();
    }

    private void leaf(String element, String text) {
        page.append('<').append(element).append('>').append(escape(text));
        page.append("</").append(element).append('>');
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
