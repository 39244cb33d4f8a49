package org.openbbic.annex;

import java.util.List;

/** The columns and words of the sheet, which are the same whoever writes it and whoever reads it. */
final class SheetColumns {

    static final List<String> HEADINGS = List.of(
            "Rad",
            "Version",
            "Variabel",
            "Benämning",
            "Kod",
            "Svarsalternativ",
            "Antal i filen",
            "Känt här",
            "Källa",
            "Svar",
            "Sida",
            "Anmärkning");

    static final int KIND = 0;
    static final int VERSION = 1;
    static final int VARIABLE = 2;
    static final int TERM = 3;
    static final int CODE = 4;
    static final int ANSWER = 5;
    static final int TICK = 9;
    static final int PAGE = 10;

    /** A row about the sheet itself. */
    static final String HEAD = "Uppgift";
    /** A row on whether the version has a variable. */
    static final String VARIABLE_ROW = "Variabel";
    /** A row on whether the version's list has an answer. */
    static final String VALUE_ROW = "Värde";
    /** A row on whether the list is whole. */
    static final String LIST_ROW = "Lista";

    static final String YES = "J";
    static final String NO = "N";

    /** What is asked about the sheet itself: the layer's word for it, and the question. */
    record Question(String key, String text) {}

    static final List<Question> QUESTIONS = List.of(
            new Question("namn", "Vad ska lagret heta?"),
            new Question("part", "Vem gör det: kommun, leverantor eller annan?"),
            new Question("upprattat-av", "Namn eller befattning på den som prickar av"),
            new Question("datum", "Dag, ÅÅÅÅ-MM-DD"),
            new Question("artikel", "Bilagans artikelnummer"),
            new Question("granskat-av", "Namn eller befattning på den som har granskat"));

    private SheetColumns() {}
}
