package org.openbbic.standardrapport;

import java.util.ArrayList;
import java.util.List;
import org.openbbic.smallcells.SmallCells;
import org.openbbic.smallcells.Suppression;
import org.openbbic.tabulation.Returns.Share;

/** Which units' figures of <i>återaktualisering</i> a reader outside may see. */
interface ReturnMask {

    boolean shows(Share share);

    /** All of a unit's numbers are shown or none of them. */
    static ReturnMask of(List<Share> shares, int threshold) {
        List<Share> units = new ArrayList<>(shares);
        units.removeIf(share -> share.unit() == null);
        if (units.isEmpty()) {
            return share -> false;
        }
        long[][] counts = new long[units.size()][];
        for (int i = 0; i < counts.length; i++) {
            Share unit = units.get(i);
            counts[i] = new long[] {unit.followed(), unit.notFollowed(), unit.tooEarly() + unit.unknown()};
        }
        Suppression shown = SmallCells.below(threshold).cross(counts);
        return share -> {
            int row = share.unit() == null ? Suppression.SUM : units.indexOf(share);
            return shown.shown(row, 0)
                    && shown.shown(row, 1)
                    && shown.shown(row, 2)
                    && shown.shown(row, Suppression.SUM);
        };
    }
}
