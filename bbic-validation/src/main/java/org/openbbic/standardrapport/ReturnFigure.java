package org.openbbic.standardrapport;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
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
        if (choices.isSuppressed() && enhet == null) {
            gather(shares, choices.threshold());
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

    /** Makes one of the units that so few intakes come from that their names would tell of somebody. */
    private static void gather(List<Returns.Share> shares, int threshold) {
        List<Returns.Share> few = shares.stream()
                .filter(share -> share.unit() != null && !share.unit().isEmpty() && intakes(share) < threshold)
                .toList();
        if (few.isEmpty()) {
            return;
        }
        shares.removeAll(few);
        shares.add(new Returns.Share(
                Category.REST.key(),
                few.stream().mapToLong(Returns.Share::followed).sum(),
                few.stream().mapToLong(Returns.Share::notFollowed).sum(),
                few.stream().mapToLong(Returns.Share::tooEarly).sum(),
                few.stream().mapToLong(Returns.Share::unknown).sum()));
    }

    private static long intakes(Returns.Share share) {
        return share.followed() + share.notFollowed() + share.tooEarly() + share.unknown();
    }

    private static Category group(Returns.Share share, @Nullable String enhet) {
        String unit = share.unit();
        if (unit == null || unit.equals(enhet)) {
            return new Category("*alla", Words.get("grupp.alla"), Category.Kind.ALL);
        }
        if (unit.equals(Category.REST.key())) {
            return Category.REST;
        }
        return unit.isEmpty()
                ? new Category("*saknas", Words.get("grupp.saknas"), Category.Kind.MISSING)
                : new Category(unit, unit, Category.Kind.ANSWER);
    }
}
