package org.openbbic.tidy;

/** What became of a value that is not handed on as it stood. */
public enum Reason {
    /** A keyed hash stands in its place. */
    ID_KODAT("id ersatt med ett nyckelkodat värde"),
    /** An id, and there was no key. */
    ID_BORTTAGET("id borttaget, eftersom ingen nyckel angavs"),
    /** A text of any content. */
    FRITEXT("fritext borttagen"),
    /** Variables of the municipality's own. */
    LOKALT("egna variabler (lokala) borttagna"),
    /** A field that nobody knows. */
    OKANT_FALT("okänt fält borttaget"),
    /** A value that could not be read. */
    OLASLIGT("värde som inte går att läsa borttaget"),
    /** A text that is none of the known answers. */
    OKANT_SVAR("svar som ingen lista har: texten borttagen, *okand i dess ställe"),
    /** A value of another form than its field has. */
    OTILLATEN_FORM("värde av annan form än fältets borttaget"),
    /** A reference that leads to nothing, or to several. */
    HANVISNING("hänvisning som inte leder till en utredning borttagen"),
    /** A day of which less is told. */
    DATUM_FORENKLAT("datum förenklat"),
    /** A date of birth of which only the year is told. */
    FODELSEDATUM("födelsedatum förenklat till födelseår"),
    /** A year of birth that is told as a class. */
    FODELSEAR_KLASS("födelseår förenklat till klass"),
    /** A field that was asked to be left out. */
    UTELAMNAT("fält utelämnat på begäran");

    private final String swedish;

    Reason(String swedish) {
        this.swedish = swedish;
    }

    /** The words for it, in Swedish. */
    public String swedish() {
        return swedish;
    }
}
