package org.openbbic.model;

/**
 * <i>Koder</i> (codes): a name for each answer of the code lists, so that code need not spell them.
 *
 * <p>Thin names over the catalogue's data and nothing more: that an answer has a name here does not say that a version has
 * it, or how sure that is; ask the catalogue. A test holds the names and the data together, both ways.
 */
public final class Koder {

    private Koder() {}

    /** <i>Kön</i> (sex), list {@code kon} (WK p. 26). */
    public static final class Kon {

        private Kon() {}

        /** <i>Flicka</i> (WK p. 26). */
        public static final Code FLICKA = Code.of("flicka");

        /** <i>Pojke</i> (WK p. 26). */
        public static final Code POJKE = Code.of("pojke");
    }

    /** <i>Barnets ursprung</i> (child's origin), list {@code ursprung} (WK p. 26). */
    public static final class Ursprung {

        private Ursprung() {}

        /** <i>Svenskfödd</i> (WK p. 26). */
        public static final Code SVENSKFODD = Code.of("svenskfodd");

        /** <i>Utlandsfödd</i> (WK p. 26). */
        public static final Code UTLANDSFODD = Code.of("utlandsfodd");
    }

    /** <i>Aktualisering, typ</i> (kind of intake), list {@code aktualisering.typ} (NI Aktualisering.typ). */
    public static final class AktualiseringTyp {

        private AktualiseringTyp() {}

        /** <i>Ansökan</i> (NI Aktualisering.typ). */
        public static final Code ANSOKAN = Code.of("ansokan");

        /** <i>Anmälan</i> (NI Aktualisering.typ). */
        public static final Code ANMALAN = Code.of("anmalan");

        /** <i>Information på annat sätt</i> (NI Aktualisering.typ). */
        public static final Code INFORMATION_PA_ANNAT_SATT = Code.of("information-pa-annat-satt");
    }

    /** <i>Aktualisering, metod</i> (way of intake), list {@code aktualisering.metod} (NI NIM Aktualisering 1.0, metod). */
    public static final class AktualiseringMetod {

        private AktualiseringMetod() {}

        /** <i>Muntligt</i> (NI NIM Aktualisering 1.0, metod). */
        public static final Code MUNTLIGT = Code.of("muntligt");

        /** <i>Skriftligt</i> (NI NIM Aktualisering 1.0, metod). */
        public static final Code SKRIFTLIGT = Code.of("skriftligt");
    }

    /** <i>Anmälare</i> (category of reporter), list {@code anmalare} (SOL25 19:1-4). */
    public static final class Anmalare {

        private Anmalare() {}

        /** <i>Hälso- och sjukvård och tandvård</i> (SOL25 19:1). */
        public static final Code HALSO_OCH_SJUKVARD_OCH_TANDVARD = Code.of("halso-och-sjukvard-och-tandvard");

        /** <i>Socialtjänst</i> (SOL25 19:1). */
        public static final Code SOCIALTJANST = Code.of("socialtjanst");

        /** <i>LSS-verksamhet</i> (SOL25 19:1). */
        public static final Code LSS_VERKSAMHET = Code.of("lss-verksamhet");

        /** <i>Skola</i> (SOL25 19:1). */
        public static final Code SKOLA = Code.of("skola");

        /** <i>Medlare</i> (SOL25 19:1). */
        public static final Code MEDLARE = Code.of("medlare");

        /** <i>Ordningsvakter</i> (SOL25 19:1). */
        public static final Code ORDNINGSVAKTER = Code.of("ordningsvakter");

        /** <i>Arbetsförmedlingen</i> (SOL25 19:1). */
        public static final Code ARBETSFORMEDLINGEN = Code.of("arbetsformedlingen");

        /** <i>Ekobrottsmyndigheten</i> (SOL25 19:1). */
        public static final Code EKOBROTTSMYNDIGHETEN = Code.of("ekobrottsmyndigheten");

        /** <i>Försäkringskassan</i> (SOL25 19:1). */
        public static final Code FORSAKRINGSKASSAN = Code.of("forsakringskassan");

        /** <i>Kriminalvården</i> (SOL25 19:1). */
        public static final Code KRIMINALVARDEN = Code.of("kriminalvarden");

        /** <i>Kronofogdemyndigheten</i> (SOL25 19:1). */
        public static final Code KRONOFOGDEMYNDIGHETEN = Code.of("kronofogdemyndigheten");

        /** <i>Kustbevakningen</i> (SOL25 19:1). */
        public static final Code KUSTBEVAKNINGEN = Code.of("kustbevakningen");

        /** <i>Länsstyrelserna</i> (SOL25 19:1). */
        public static final Code LANSSTYRELSERNA = Code.of("lansstyrelserna");

        /** <i>Migrationsverket</i> (SOL25 19:1). */
        public static final Code MIGRATIONSVERKET = Code.of("migrationsverket");

        /** <i>Polismyndigheten</i> (SOL25 19:1). */
        public static final Code POLISMYNDIGHETEN = Code.of("polismyndigheten");

        /** <i>Rättsmedicinalverket</i> (SOL25 19:1). */
        public static final Code RATTSMEDICINALVERKET = Code.of("rattsmedicinalverket");

        /** <i>Skatteverket</i> (SOL25 19:1). */
        public static final Code SKATTEVERKET = Code.of("skatteverket");

        /** <i>Säkerhetspolisen</i> (SOL25 19:1). */
        public static final Code SAKERHETSPOLISEN = Code.of("sakerhetspolisen");

        /** <i>Tullverket</i> (SOL25 19:1). */
        public static final Code TULLVERKET = Code.of("tullverket");

        /** <i>Åklagarmyndigheten</i> (SOL25 19:1). */
        public static final Code AKLAGARMYNDIGHETEN = Code.of("aklagarmyndigheten");

        /** <i>Andra myndigheter vars verksamhet berör barn och unga</i> (SOL25 19:1). */
        public static final Code ANDRA_MYNDIGHETER_VARS_VERKSAMHET_BEROR_BARN_OCH_UNGA =
                Code.of("andra-myndigheter-vars-verksamhet-beror-barn-och-unga");

        /** <i>Yrkesmässigt bedriven enskild verksamhet</i> (SOL25 19:1). */
        public static final Code YRKESMASSIGT_BEDRIVEN_ENSKILD_VERKSAMHET =
                Code.of("yrkesmassigt-bedriven-enskild-verksamhet");

        /** <i>Familjerådgivning</i> (SOL25 19:2). */
        public static final Code FAMILJERADGIVNING = Code.of("familjeradgivning");

        /** <i>Barnombudsmannen</i> (SOL25 19:3). */
        public static final Code BARNOMBUDSMANNEN = Code.of("barnombudsmannen");

        /** <i>Var och en</i> (SOL25 19:4). */
        public static final Code VAR_OCH_EN = Code.of("var-och-en");
    }

    /** <i>Förhandsbedömning, beslut</i> (decision of the preliminary assessment), list {@code forhandsbedomning.beslut} (SOL25 20:2). */
    public static final class ForhandsbedomningBeslut {

        private ForhandsbedomningBeslut() {}

        /** <i>Inleda</i> (SOL25 20:2). */
        public static final Code INLEDA = Code.of("inleda");

        /** <i>Inte inleda</i> (SOL25 20:2). */
        public static final Code INTE_INLEDA = Code.of("inte-inleda");

        /** <i>Utredning pågår</i> (SOL25 20:2). */
        public static final Code UTREDNING_PAGAR = Code.of("utredning-pagar");
    }

    /** <i>Identifierad utsatthet, hemmiljön</i> (identified vulnerability, the home), list {@code identifieradUtsatthet.hemmiljo} (WK p. 27). */
    public static final class IdentifieradUtsatthetHemmiljo {

        private IdentifieradUtsatthetHemmiljo() {}

        /** <i>Brister i omsorg</i> (WK pp. 26, 27). */
        public static final Code BRISTER_I_OMSORG = Code.of("brister-i-omsorg");

        /** <i>Fysiskt våld</i> (WK pp. 26, 27). */
        public static final Code FYSISKT_VALD = Code.of("fysiskt-vald");

        /** <i>Psykiskt våld</i> (WK p. 27). */
        public static final Code PSYKISKT_VALD = Code.of("psykiskt-vald");

        /** <i>Bevittnat våld</i> (WK pp. 26, 27). */
        public static final Code BEVITTNAT_VALD = Code.of("bevittnat-vald");

        /** <i>Sexuella övergrepp</i> (WK p. 27). */
        public static final Code SEXUELLA_OVERGREPP = Code.of("sexuella-overgrepp");

        /** <i>Heder</i> (WK p. 27). */
        public static final Code HEDER = Code.of("heder");

        /** <i>Tidigare bevittnat våld</i> (WK pp. 19, 27). */
        public static final Code TIDIGARE_BEVITTNAT_VALD = Code.of("tidigare-bevittnat-vald");

        /** <i>Vårdnadstvist</i> (WK p. 27). */
        public static final Code VARDNADSTVIST = Code.of("vardnadstvist");

        /** <i>Andra familjekonflikter</i> (WK pp. 26, 27). */
        public static final Code ANDRA_FAMILJEKONFLIKTER = Code.of("andra-familjekonflikter");

        /** <i>Annat</i> (WK pp. 26, 27). */
        public static final Code ANNAT = Code.of("annat");

        /** <i>Ingen utsatthet</i> (WK p. 17). */
        public static final Code INGEN_UTSATTHET = Code.of("ingen-utsatthet");
    }

    /** <i>Identifierad utsatthet, föräldrarnas svårigheter</i> (identified vulnerability, the parents' difficulties), list {@code identifieradUtsatthet.foralder} (WK p. 27). */
    public static final class IdentifieradUtsatthetForalder {

        private IdentifieradUtsatthetForalder() {}

        /** <i>Fysisk ohälsa</i> (WK p. 27). */
        public static final Code FYSISK_OHALSA = Code.of("fysisk-ohalsa");

        /** <i>Psykisk ohälsa</i> (WK pp. 26, 27). */
        public static final Code PSYKISK_OHALSA = Code.of("psykisk-ohalsa");

        /** <i>Riskbruk/missbruk</i> (WK pp. 26, 27). */
        public static final Code RISKBRUK_MISSBRUK = Code.of("riskbruk-missbruk");

        /** <i>Kriminalitet</i> (WK p. 27). */
        public static final Code KRIMINALITET = Code.of("kriminalitet");

        /** <i>Annat</i> (WK pp. 17, 27). */
        public static final Code ANNAT = Code.of("annat");

        /** <i>Inga svårigheter</i> (WK p. 17). */
        public static final Code INGA_SVARIGHETER = Code.of("inga-svarigheter");

        /** <i>Information saknas</i> (WK p. 17). */
        public static final Code INFORMATION_SAKNAS = Code.of("information-saknas");
    }

    /** <i>Identifierad utsatthet, barnets riskbeteende eller svårigheter</i> (identified vulnerability, the child's risk behaviour or difficulties), list {@code identifieradUtsatthet.barn} (WK p. 27). */
    public static final class IdentifieradUtsatthetBarn {

        private IdentifieradUtsatthetBarn() {}

        /** <i>Fysisk ohälsa</i> (WK p. 27). */
        public static final Code FYSISK_OHALSA = Code.of("fysisk-ohalsa");

        /** <i>Psykisk ohälsa</i> (WK pp. 26, 27). */
        public static final Code PSYKISK_OHALSA = Code.of("psykisk-ohalsa");

        /** <i>Riskbruk/missbruk</i> (WK pp. 19, 27). */
        public static final Code RISKBRUK_MISSBRUK = Code.of("riskbruk-missbruk");

        /** <i>Normbrytande beteende</i> (WK pp. 26, 27). */
        public static final Code NORMBRYTANDE_BETEENDE = Code.of("normbrytande-beteende");

        /** <i>Skola</i> (WK pp. 26, 27). */
        public static final Code SKOLA = Code.of("skola");

        /** <i>Annat</i> (WK pp. 17, 27). */
        public static final Code ANNAT = Code.of("annat");

        /** <i>Ingen svårighet</i> (WK p. 17). */
        public static final Code INGEN_SVARIGHET = Code.of("ingen-svarighet");
    }

    /** <i>Identifierad utsatthet, tre grupper</i> (identified vulnerability, three groups), list {@code identifieradUtsatthet.grupper} (WK p. 34). */
    public static final class IdentifieradUtsatthetGrupper {

        private IdentifieradUtsatthetGrupper() {}

        /** <i>Hemmiljö</i> (WK p. 34). */
        public static final Code HEMMILJO = Code.of("hemmiljo");

        /** <i>Eget beteende</i> (WK p. 34). */
        public static final Code EGET_BETEENDE = Code.of("eget-beteende");

        /** <i>Annan</i> (WK p. 34). */
        public static final Code ANNAN = Code.of("annan");
    }

    /** <i>Riskbedömning</i> (risk that the child fares ill in the present situation), list {@code riskbedomning} (WK p. 13). */
    public static final class Riskbedomning {

        private Riskbedomning() {}

        /** <i>Ingen/låg risk</i> (WK p. 13). */
        public static final Code INGEN_ELLER_LAG = Code.of("ingen-eller-lag");

        /** <i>Något förhöjd risk</i> (WK p. 13). */
        public static final Code NAGOT_FORHOJD = Code.of("nagot-forhojd");

        /** <i>Hög risk</i> (WK p. 13). */
        public static final Code HOG = Code.of("hog");

        /** <i>Mycket hög risk</i> (WK p. 13). */
        public static final Code MYCKET_HOG = Code.of("mycket-hog");

        /** <i>Inte känt</i> (WK pp. 17, 27, 33). */
        public static final Code INTE_KANT = Code.of("inte-kant");
    }

    /** <i>Skolgång</i> (schooling), list {@code skolgang} (WK p. 32). */
    public static final class Skolgang {

        private Skolgang() {}

        /** <i>Når kunskapskraven i de flesta ämnen</i> (WK p. 32). */
        public static final Code NAR_KUNSKAPSKRAVEN = Code.of("nar-kunskapskraven");

        /** <i>Når inte kunskapskraven i de flesta ämnen</i> (WK p. 32). */
        public static final Code NAR_INTE_KUNSKAPSKRAVEN = Code.of("nar-inte-kunskapskraven");

        /** <i>Avslutad grundskola utan behörighet till gymnasiet</i> (WK p. 32). */
        public static final Code AVSLUTAD_GRUNDSKOLA_UTAN_BEHORIGHET = Code.of("avslutad-grundskola-utan-behorighet");

        /** <i>Ej fullföljt gymnasiet</i> (WK p. 32). */
        public static final Code EJ_FULLFOLJT_GYMNASIET = Code.of("ej-fullfoljt-gymnasiet");

        /** <i>Kan ej bedöma/inte känt/ej aktuellt</i> (WK p. 32). */
        public static final Code KAN_EJ_BEDOMAS = Code.of("kan-ej-bedomas");
    }

    /** <i>Samtal/möte med barnet</i> (conversation with the child), list {@code samtalMedBarnet} (WK p. 31). */
    public static final class SamtalMedBarnet {

        private SamtalMedBarnet() {}

        /** <i>Enskilt samtal</i> (WK p. 27). */
        public static final Code ENSKILT = Code.of("enskilt");

        /** <i>Samtal tillsammans med vårdnadshavare</i> (WK p. 29). */
        public static final Code MED_VARDNADSHAVARE = Code.of("med-vardnadshavare");

        /** <i>Inget samtal</i> (WK p. 32). */
        public static final Code INGET_SAMTAL = Code.of("inget-samtal");
    }

    /** <i>Insatsens fokus</i> (areas the measure is about), list {@code insatsensFokus} (WK p. 18). */
    public static final class InsatsensFokus {

        private InsatsensFokus() {}

        /** <i>Hälsa</i> (GK, unverified). */
        public static final Code HALSA = Code.of("halsa");

        /** <i>Utbildning</i> (GK, unverified). */
        public static final Code UTBILDNING = Code.of("utbildning");

        /** <i>Känslor och beteende</i> (WK p. 18). */
        public static final Code KANSLOR_OCH_BETEENDE = Code.of("kanslor-och-beteende");

        /** <i>Sociala relationer</i> (GK, unverified). */
        public static final Code SOCIALA_RELATIONER = Code.of("sociala-relationer");

        /** <i>Grundläggande omsorg</i> (GK, unverified). */
        public static final Code GRUNDLAGGANDE_OMSORG = Code.of("grundlaggande-omsorg");

        /** <i>Säkerhet</i> (GK, unverified). */
        public static final Code SAKERHET = Code.of("sakerhet");

        /** <i>Stimulans och vägledning</i> (WK p. 18). */
        public static final Code STIMULANS_OCH_VAGLEDNING = Code.of("stimulans-och-vagledning");

        /** <i>Känslomässig tillgänglighet</i> (GK, unverified). */
        public static final Code KANSLOMASSIG_TILLGANGLIGHET = Code.of("kanslomassig-tillganglighet");

        /** <i>Nuvarande familjesituation</i> (GK, unverified). */
        public static final Code NUVARANDE_FAMILJESITUATION = Code.of("nuvarande-familjesituation");

        /** <i>Familjebakgrund</i> (GK, unverified). */
        public static final Code FAMILJEBAKGRUND = Code.of("familjebakgrund");

        /** <i>Boende, arbete och ekonomi</i> (GK, unverified). */
        public static final Code BOENDE_ARBETE_OCH_EKONOMI = Code.of("boende-arbete-och-ekonomi");

        /** <i>Socialt nätverk och integrering</i> (GK, unverified). */
        public static final Code SOCIALT_NATVERK_OCH_INTEGRERING = Code.of("socialt-natverk-och-integrering");
    }

    /** <i>Insats</i> (kind of measure), list {@code insats.typ} (WK pp. 18, 20). */
    public static final class InsatsTyp {

        private InsatsTyp() {}

        /** <i>Kontaktperson</i> (WK pp. 18, 20). */
        public static final Code KONTAKTPERSON = Code.of("kontaktperson");

        /** <i>Kontaktfamilj</i> (WK p. 18). */
        public static final Code KONTAKTFAMILJ = Code.of("kontaktfamilj");

        /** <i>Kvalificerad kontaktperson</i> (WK p. 20). */
        public static final Code KVALIFICERAD_KONTAKTPERSON = Code.of("kvalificerad-kontaktperson");

        /** <i>Strukturerat öppenvårdsprogram</i> (WK pp. 18, 20). */
        public static final Code STRUKTURERAT_OPPENVARDSPROGRAM = Code.of("strukturerat-oppenvardsprogram");

        /** <i>Behovsprövat stöd</i> (WK pp. 18, 20). */
        public static final Code BEHOVSPROVAT_STOD = Code.of("behovsprovat-stod");

        /** <i>Annan öppenvårdsinsats</i> (WK pp. 18, 20). */
        public static final Code ANNAN_OPPENVARDSINSATS = Code.of("annan-oppenvardsinsats");

        /** <i>Familjehem</i> (WK p. 20). */
        public static final Code FAMILJEHEM = Code.of("familjehem");

        /** <i>HVB</i> (WK p. 20). */
        public static final Code HVB = Code.of("hvb");

        /** <i>Särskilt ungdomshem</i> (WK p. 20). */
        public static final Code SARSKILT_UNGDOMSHEM = Code.of("sarskilt-ungdomshem");

        /** <i>Jourhem</i> (STATF 2 §). */
        public static final Code JOURHEM = Code.of("jourhem");

        /** <i>Stödboende</i> (STATF 2 §). */
        public static final Code STODBOENDE = Code.of("stodboende");

        /** <i>Skyddat boende</i> (STATF 2 §). */
        public static final Code SKYDDAT_BOENDE = Code.of("skyddat-boende");
    }

    /** <i>Placeringsform</i> (form of placement), list {@code placering.form} (STATF 2 §). */
    public static final class PlaceringForm {

        private PlaceringForm() {}

        /** <i>Familjehem</i> (STATF 2 §). */
        public static final Code FAMILJEHEM = Code.of("familjehem");

        /** <i>HVB</i> (STATF 2 §). */
        public static final Code HVB = Code.of("hvb");

        /** <i>Särskilt ungdomshem</i> (LVU 12 §). */
        public static final Code SARSKILT_UNGDOMSHEM = Code.of("sarskilt-ungdomshem");

        /** <i>Jourhem</i> (STATF 2 §). */
        public static final Code JOURHEM = Code.of("jourhem");

        /** <i>Stödboende</i> (STATF 2 §). */
        public static final Code STODBOENDE = Code.of("stodboende");

        /** <i>Skyddat boende</i> (STATF 2 §). */
        public static final Code SKYDDAT_BOENDE = Code.of("skyddat-boende");
    }

    /** <i>Övervägande eller prövning</i> (kind of review of care), list {@code overvagande.typ} (LVU 13 §). */
    public static final class OvervagandeTyp {

        private OvervagandeTyp() {}

        /** <i>Övervägande</i> (SOL25 22:13). */
        public static final Code OVERVAGANDE = Code.of("overvagande");

        /** <i>Prövning</i> (LVU 13 §). */
        public static final Code PROVNING = Code.of("provning");
    }

    /** <i>Avslutsorsak</i> (reason for closing), list {@code avslut.orsak} (WK p. 27). */
    public static final class AvslutOrsak {

        private AvslutOrsak() {}

        /** <i>Målet med insatsen är uppfyllt</i> (WK p. 27). */
        public static final Code MAL_UPPFYLLT = Code.of("mal-uppfyllt");

        /** <i>Utförare, vårdnadshavare eller barnet självt har avslutat insatsen oplanerat</i> (WK p. 27). */
        public static final Code OPLANERAT = Code.of("oplanerat");

        /** <i>Insatsen motsvarar inte barnets behov</i> (WK p. 27). */
        public static final Code MOTSVARAR_INTE_BEHOV = Code.of("motsvarar-inte-behov");
    }
}
