package org.openbbic.standardrapport;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.openbbic.standardrapport.Figure.Row;
import org.openbbic.tabulation.Category;
import org.openbbic.tabulation.Returns;

/** The key figure of <i>återaktualisering</i>, which is worked out of how children come back and not of a table. */
final class ReturnFigure {

    private ReturnFigure() {}

    static Figure of(FigureDefinition definition, Returns returns, Choices choices) {
        List<Returns.Share> shares = new ArrayList<>(returns.shares(choices.window()));
        String enhet = choices.enhet();
        if (enhet != null) {
            // One unit is asked for: then it is the whole, and no other is told of.
            shares.removeIf(share -> !enhet.equals(share.unit()));
            if (shares.isEmpty()) {
                shares.add(new Returns.Share(enhet, 0, 0, 0, 0));
            }
        }
        ReturnMask mask = choices.isSuppressed() ? ReturnMask.of(shares, choices.threshold()) : share -> true;
        List<Row> rows = new ArrayList<>();
        for (Returns.Share share : shares) {
            Category group = group(share, enhet);
            rows.add(
                    mask.shows(share)
                            ? Row.share(
                                    group,
                                    share.followed(),
                                    share.followed() + share.notFollowed(),
                                    OptionalLong.of(share.tooEarly() + share.unknown()))
                            : Row.suppressed(group));
        }
        return new Figure(definition, rows);
    }

    private static Category group(Returns.Share share, @org.jspecify.annotations.Nullable String enhet) {
        String unit = share.unit();
        if (unit == null || unit.equals(enhet)) {
            return new Category("*alla", Words.get("grupp.alla"), Category.Kind.ALL);
        }
        return unit.isEmpty()
                ? new Category("*saknas", Words.get("grupp.saknas"), Category.Kind.MISSING)
                : new Category(unit, unit, Category.Kind.ANSWER);
    }
}
