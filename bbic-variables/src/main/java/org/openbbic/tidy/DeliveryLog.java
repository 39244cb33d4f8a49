package org.openbbic.tidy;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.LayerInfo;

/**
 * <i>Logg</i>: what was handed on, of what, and what was taken out. It holds counts, hashes and choices, and no value of
 * the file.
 *
 * @param source what was read, and by what
 * @param contentVersion version of the catalogue's content
 * @param catalogueSha256 hash of the catalogue's data
 * @param layers layers on the catalogue
 * @param synthetic whether the file says that its data are made up
 * @param versions cases by the version of the variables; an empty text stands for those of none that is known
 * @param cases cases handed on
 * @param unread cases that could not be read, and are not handed on
 * @param minimisation what was chosen
 * @param smallest the smallest group
 * @param steps what became of values that are not handed on as they stood
 * @param files the files, each with its hash, but for the log itself
 */
public record DeliveryLog(
        Source source,
        String contentVersion,
        String catalogueSha256,
        List<LayerInfo> layers,
        boolean synthetic,
        Map<String, Long> versions,
        long cases,
        long unread,
        Minimisation minimisation,
        SmallestGroup smallest,
        List<Step> steps,
        List<WrittenFile> files) {

    /**
     * What was read, and by what.
     *
     * @param tool version of the tool
     * @param sha256 hash of the file's bytes
     * @param mappingSha256 hash of the mapping, or {@code null} where there was none
     */
    public record Source(
            String tool, String sha256, @Nullable String mappingSha256) {}

    /**
     * What became of values of one field.
     *
     * @param field address of the field
     * @param reason what became of them
     * @param count how many
     */
    public record Step(String field, Reason reason, long count) {}

    /**
     * A file of the delivery.
     *
     * @param name its name
     * @param rows how many rows its table has; {@code null} for one that holds no table
     * @param sha256 hash of its bytes
     */
    public record WrittenFile(String name, @Nullable Long rows, String sha256) {}

    /** Copies what can be changed. */
    public DeliveryLog {
        layers = List.copyOf(layers);
        versions = Collections.unmodifiableSortedMap(new TreeMap<>(versions));
        steps = List.copyOf(steps);
        files = List.copyOf(files);
    }
}
