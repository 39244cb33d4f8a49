package org.openbbic.examples.command;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.tidy.Delivery;
import org.openbbic.tidy.Minimisation;
import org.openbbic.tidy.TableForm;

/** Where a delivery is put. */
final class DeliveryPlace {

    private DeliveryPlace() {}

    /**
     * Begins a delivery.
     *
     * @throws UnwritableException if it cannot be put there
     */
    static Delivery begin(Path folder, Catalogue catalogue, Minimisation chosen, List<TableForm> forms)
            throws UnwritableException {
        try {
            return Delivery.into(folder, catalogue, chosen, forms);
        } catch (DirectoryNotEmptyException e) {
            throw new UnwritableException(
                    folder, "katalogen är inte tom, och inget skrivs över; ange en ny eller en tom för --ut.");
        } catch (NotDirectoryException e) {
            throw new UnwritableException(
                    folder, "det finns en fil med det namnet; ange en katalog som är ny eller tom för --ut.");
        } catch (IOException e) {
            throw UnwritableException.in(folder, e);
        }
    }
}
