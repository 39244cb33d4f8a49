package org.openbbic.rules;

/** <i>Område</i> (area) that a rule belongs to. */
public enum Area {
    /** Whether the file can be read. */
    FORM("form"),
    /** Whether the answers are those of the lists. */
    KODER("koder"),
    /** Time limits and provisions. */
    TID_OCH_LAG("tid-och-lag"),
    /** Whether the parts of a case agree. */
    SAMBAND("samband"),
    /** Whether what was chosen is filled in. */
    IFYLLNAD("ifyllnad"),
    /** Whether the answers as a whole can be believed; advice on shares. */
    DATAKVALITET("datakvalitet"),
    /** Whether something stands there that must not. */
    SEKRETESS("sekretess");

    private final String id;

    Area(String id) {
        this.id = id;
    }

    /** The name in data files and reports, such as {@code tid-och-lag}. */
    public String id() {
        return id;
    }

    /**
     * The most severe level that its rules have. A late investigation that is truly reported, a variable that is not filled
     * in and a share that stands out can all be right.
     */
    public Level mostSevere() {
        return switch (this) {
            case FORM, KODER, SAMBAND, SEKRETESS -> Level.FEL;
            case TID_OCH_LAG, IFYLLNAD, DATAKVALITET -> Level.VARNING;
        };
    }

    /**
     * The area of that name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Area of(String id) {
        for (Area area : values()) {
            if (area.id.equals(id)) {
                return area;
            }
        }
        throw new IllegalArgumentException("id: no such area");
    }
}
