package org.openbbic.examples.command;

import org.openbbic.migration.Outcome;
import org.openbbic.migration.Reason;

/** The outcomes and reasons of a migration in words, in both languages. */
final class MigrationWords {

    private final boolean english;

    MigrationWords(boolean english) {
        this.english = english;
    }

    /** The Swedish or the English. */
    String of(String swedish, String inEnglish) {
        return english ? inEnglish : swedish;
    }

    String of(Outcome outcome) {
        return switch (outcome) {
            case OFORANDRAD -> of("oförändrade", "unchanged");
            case OVERFORD -> of("överförda till ett annat svar", "carried over to another answer");
            case SAMMANFORD -> of("sammanförda i ett vidare svar", "merged into a wider answer");
            case EJ_UTTRYCKBAR -> of("går inte att uttrycka", "not expressible");
            case KAN_INTE_VETAS -> of("kan inte vetas", "cannot be known");
            case ATERSTALLD -> of("återställda", "restored");
            case ATERTAGEN -> of("återtagna", "taken back");
        };
    }

    String of(Reason reason) {
        return switch (reason) {
            case LISTAN_DELVIS -> of("listan är bara delvis känd", "the list is known only in part");
            case LISTAN_SAKNAS -> of("listan är inte känd", "the list is not known");
            case VARDET_OBELAGT -> of("svaret är obelagt i versionen", "the answer is not attested in the version");
            case VARIABELN_OKAND ->
                of("det är okänt om versionen har variabeln", "it is unknown whether the version has the variable");
            case VERSIONEN_OKAND ->
                of("av versionen är bara namn och datum kända", "only name and date of the version are known");
            case OVERGANGEN_OKAND -> of("källan säger inte vart svaret hör", "no source says where the answer belongs");
            case SVARET_OKANT -> of("svaret är inget av de kända", "the answer is none of those known");
            case FALTET_UPPTAGET -> of("fältet är upptaget", "the field is taken");
            case VARIABELN_BORTTAGEN -> of("variabeln är borttagen", "the variable was removed");
            case VARIABELN_EJ_INFORD -> of("variabeln är inte införd", "the variable had not come yet");
            case VARDET_EJ_I_LISTAN -> of("svaret finns inte i listan", "the answer is not in the list");
            case MOTSVARIGHET_SAKNAS -> of("inget svar säger samma sak", "no answer says the same");
        };
    }
}
