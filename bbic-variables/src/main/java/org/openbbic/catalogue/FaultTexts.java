package org.openbbic.catalogue;

import java.util.List;
import java.util.Map;

/** What is wrong with a layer, in Swedish, since the person who mends it is in a municipality. */
final class FaultTexts {

    private static final Map<String, String> WHOLE = Map.ofEntries(
            Map.entry("the file is empty", "filen är tom"),
            Map.entry("the column is missing", "kolumnen saknas"),
            Map.entry("a loose double quote", "ett citattecken står för sig självt"),
            Map.entry("larger than 4 MiB", "större än 4 MiB"),
            Map.entry("the file is not UTF-8", "filen är inte sparad som UTF-8"),
            Map.entry(
                    "only a layer of grade AVSKRIFT says what a version of BBIC has",
                    "bara ett lager av graden AVSKRIFT säger vad en version av BBIC har"),
            Map.entry("the rows on the layer itself come first", "raderna om lagret självt ska stå först"),
            Map.entry("a second row for the same", "samma uppgift står på två rader"),
            Map.entry("called complete, but it has no answer", "sägs vara fullständig, men har inget svar"),
            Map.entry("no such variable", "variabeln är inte känd"),
            Map.entry("no such version", "versionen är inte känd"),
            Map.entry(
                    "a name and hiding hold in every version; the cell must be empty",
                    "namn och döljande gäller i varje version; lämna cellen tom"),
            Map.entry("the variable has no list", "variabeln har inga svarsalternativ"),
            Map.entry("the version does not have the variable", "versionen har inte variabeln"),
            Map.entry("there is such a variable already", "det finns redan en sådan variabel"),
            Map.entry(
                    "a code begins with a letter or a digit and holds letters, digits, single spaces and .:-_/(),&+%' only",
                    "en kod börjar med en bokstav eller siffra och har bara bokstäver, siffror, enkla mellanslag och"
                            + " .:-_/(),&+%'"),
            Map.entry(
                    "another answer of the list is called that or understood by it",
                    "ett annat svar i listan heter så eller förstås så"),
            Map.entry("another variable is called that", "en annan variabel heter så"),
            Map.entry(
                    "the cell holds what may be a personal number",
                    "cellen innehåller något som kan vara ett personnummer"),
            Map.entry(
                    "a second row for the same answer in the same version",
                    "samma svar i samma version står på två rader"),
            Map.entry("the list has no such answer", "listan har inget sådant svar"),
            Map.entry("the list has that answer already", "listan har redan svaret"),
            Map.entry(
                    "there is such a version already, or it is not a name for one",
                    "det finns redan en sådan version, eller så kan en version inte heta så"),
            Map.entry("an empty part, or space at the end of one", "en tom del, eller mellanslag i slutet av en"),
            Map.entry(
                    "an id holds letters, digits, '.', ':' and '-' of ASCII only",
                    "ett id har bara bokstäverna a-z, siffror, punkt, kolon och bindestreck"),
            Map.entry("expected a date, YYYY-MM-DD", "här ska stå ett datum, ÅÅÅÅ-MM-DD"),
            Map.entry("expected ja or nej", "här ska stå ja eller nej"),
            Map.entry("space at the end of the cell", "cellen börjar eller slutar med mellanslag"),
            Map.entry("the cell holds a control character", "cellen innehåller ett styrtecken"),
            Map.entry("the cell is empty", "cellen är tom"));

    /** A text with a part of its own in it: how it begins and ends, in English and in Swedish. */
    private record Part(String begin, String end, String swedishBegin, String swedishEnd) {

        String of(String text) {
            return swedishBegin + text.substring(begin.length(), text.length() - end.length()) + swedishEnd;
        }
    }

    private static final List<Part> PARTS = List.of(
            new Part("a row lager with the id ", " is missing", "en rad lager med id ", " saknas"),
            new Part("the columns must be ", "", "kolumnerna ska vara ", ""),
            new Part("the file cannot be read (", ")", "filen går inte att läsa (", ")"),
            new Part("expected one of [", "]", "här ska stå något av ", ""),
            new Part("at most ", " characters", "högst ", " tecken"),
            new Part(
                    "called complete, but ",
                    " of its answers have no known state",
                    "sägs vara fullständig, men ",
                    " av svaren har varken finns eller finns-inte"));

    private FaultTexts() {}

    /** The text in Swedish; as it is where none is known. */
    static String swedish(String text) {
        String whole = WHOLE.get(text);
        if (whole != null) {
            return whole;
        }
        if (text.startsWith("expected ") && text.contains(" cells, found ")) {
            return text.replace("expected ", "raden ska ha ").replace(" cells, found ", " celler men har ");
        }
        for (Part part : PARTS) {
            if (text.startsWith(part.begin()) && text.endsWith(part.end())) {
                return part.of(text);
            }
        }
        return text;
    }
}
