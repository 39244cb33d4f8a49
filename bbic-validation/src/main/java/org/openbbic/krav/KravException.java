package org.openbbic.krav;

import java.util.List;
import org.openbbic.annex.RowRemark;

/** A list of demands or of declarations cannot be used; the remarks say why, row by row, in Swedish. */
public final class KravException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<RowRemark> remarks;

    KravException(List<RowRemark> remarks) {
        super(remarks.size() + " remarks");
        this.remarks = List.copyOf(remarks);
    }

    /** What is wrong, in the order of the rows; never what stands in a cell. */
    public List<RowRemark> remarks() {
        return remarks;
    }
}
