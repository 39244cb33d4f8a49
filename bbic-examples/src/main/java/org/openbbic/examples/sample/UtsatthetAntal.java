package org.openbbic.examples.sample;

import java.util.ArrayList;
import java.util.List;

/** How many forms of vulnerability each case has: the shares of none, one, two to four and five or more, and the means. */
final class UtsatthetAntal {

    private static final int[] FEW = {2, 4};

    private final Kit kit;

    UtsatthetAntal(Kit kit) {
        this.kit = kit;
    }

    void fill(List<Draft> drafts) {
        int all = drafts.size();
        int one = kit.count("former.1");
        int few = kit.count("former.2-4");
        int many = kit.choices().get("former.5");
        int none = all - one - few - many;
        List<Draft> flickor = drafts.stream().filter(Draft::flicka).toList();
        List<Draft> pojkar = drafts.stream().filter(d -> !d.flicka()).toList();
        int noneFlickor = kit.count("former.0.flicka");
        int oneFlickor = kit.count("former.1.flicka");
        int manyFlickor = kit.count("former.5.flicka");
        give(flickor, counts(flickor.size(), noneFlickor, oneFlickor, manyFlickor, kit.count("former.flicka")));
        give(
                pojkar,
                counts(
                        pojkar.size(),
                        none - noneFlickor,
                        one - oneFlickor,
                        many - manyFlickor,
                        kit.count("former.pojke")));
    }

    private void give(List<Draft> drafts, List<Integer> counts) {
        List<Draft> order = kit.draw().shuffled(drafts);
        for (int i = 0; i < order.size(); i++) {
            order.get(i).former = counts.get(i);
        }
    }

    /** So many counts with that sum: begin low, then add one here and there until it is reached. */
    private List<Integer> counts(int size, int none, int one, int many, int sum) {
        List<Integer> counts = new ArrayList<>();
        int most = kit.count("former.mest");
        List<Integer> tops = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            boolean few = i >= none + one + many;
            counts.add(i < none ? 0 : i < none + one ? 1 : few ? FEW[0] : FEW[1] + 1);
            tops.add(i < none + one ? counts.get(i) : few ? FEW[1] : most);
        }
        int left = sum - counts.stream().mapToInt(Integer::intValue).sum();
        while (left > 0) {
            int at = kit.draw().between(0, size - 1);
            if (counts.get(at) < tops.get(at)) {
                counts.set(at, counts.get(at) + 1);
                left--;
            }
        }
        return counts;
    }
}
