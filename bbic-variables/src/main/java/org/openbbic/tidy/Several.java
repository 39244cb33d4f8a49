package org.openbbic.tidy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Act;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.CodeList;
import org.openbbic.model.Code;
import org.openbbic.model.Lagrum;

/** A field with several values: a row of the long table for each. */
final class Several implements Part.Taking {

    /** The long table. */
    static final String TABLE = "flerval";

    /** A value as it is handed on. */
    private record Told(
            String code, @Nullable String term, @Nullable String answerText) {

        Told(String code, @Nullable String term) {
            this(code, term, null);
        }
    }

    /** Turns a value into what is handed on, and counts what that costs. */
    private interface Telling {
        @Nullable
        Told of(Object value, CaseRows rows);
    }

    private final String name;
    private final Telling telling;
    private final @Nullable Told unreadable;

    private Several(String name, Telling telling, @Nullable Told unreadable) {
        this.name = name;
        this.telling = telling;
        this.unreadable = unreadable;
    }

    static Several codes(String address, String name, CodeList list, boolean answerText) {
        Told unknown = new Told(Fillings.UNKNOWN, Fillings.UNKNOWN_TERM);
        return new Several(
                name,
                (value, rows) -> {
                    Code code = Fillings.known(list, (Code) value);
                    if (code == null) {
                        rows.ledger().count(address, Reason.OKANT_SVAR, 1);
                        return unknown;
                    }
                    String text = answerText ? ((Code) value).answerText() : null;
                    return new Told(code.value(), list.entry(code).term(), text);
                },
                unknown);
    }

    static Several dates(String address, String name, DatePrecision dates) {
        return new Several(
                name,
                (value, rows) -> {
                    if (dates != DatePrecision.DAG) {
                        rows.ledger().count(address, Reason.DATUM_FORENKLAT, 1);
                    }
                    return new Told(dates.of((LocalDate) value).toString(), null);
                },
                null);
    }

    /** Only sections of acts that the catalogue has: what stands before the number can be any word. */
    static Several provisions(String address, String name, Catalogue catalogue) {
        return new Several(
                name,
                (value, rows) -> {
                    Lagrum provision = (Lagrum) value;
                    Act act = provision.sfs() == null
                            ? null
                            : catalogue.findAct(provision.sfs()).orElse(null);
                    if (act == null) {
                        rows.ledger().count(address, Reason.OTILLATEN_FORM, 1);
                        return null;
                    }
                    String chapter = provision.chapter() == null ? "" : provision.chapter() + ":";
                    String code = act.abbreviation() + " (" + act.sfs() + ") " + chapter + provision.section();
                    return new Told(code, act.name());
                },
                null);
    }

    @Override
    public void take(Object value, OpenRow row, CaseRows rows) throws IOException {
        for (Object each : (List<?>) value) {
            Told told = telling.of(each, rows);
            if (told != null) {
                put(told, row, rows);
            }
        }
    }

    @Override
    public void unreadable(OpenRow row, CaseRows rows) throws IOException {
        if (unreadable != null) {
            put(unreadable, row, rows);
        }
    }

    private void put(Told told, OpenRow row, CaseRows rows) throws IOException {
        OpenRow own = rows.begin(TABLE, row);
        own.put(Layout.LONG_TABLE, row.table().name());
        own.put(Layout.LONG_ROW, row.number());
        own.put(Layout.LONG_FIELD, name);
        own.put(Layout.LONG_CODE, told.code());
        own.put(Layout.LONG_TERM, told.term());
        if (told.answerText() != null) {
            own.put(Layout.LONG_ANSWER, told.answerText());
        }
        rows.end(own);
    }
}
