package org.openbbic.export;

import java.util.List;
import org.openbbic.model.aktualisering.Aktualisering;
import org.openbbic.model.aktualisering.Forhandsbedomning;
import org.openbbic.model.arende.Arende;
import org.openbbic.model.arende.Barn;
import org.openbbic.model.arende.Exporthuvud;
import org.openbbic.model.arende.Kallsystem;
import org.openbbic.model.insats.Beslut;
import org.openbbic.model.insats.Insats;
import org.openbbic.model.insats.Lvu;
import org.openbbic.model.insats.Overvagande;
import org.openbbic.model.insats.Placering;
import org.openbbic.model.insats.Samtycke;
import org.openbbic.model.insats.Umgangesbegransning;
import org.openbbic.model.uppfoljning.Avslut;
import org.openbbic.model.uppfoljning.Uppfoljning;
import org.openbbic.model.utredning.IdentifieradUtsatthet;
import org.openbbic.model.utredning.Utredning;

/**
 * The export format, field by field: the one place that knows which fields there are, what stands in each and which
 * record part it fills. Reading, writing and every description of the format follow these tables.
 */
public final class Format {

    /** The format's version, as {@code bbicExport} states it. */
    public static final String VERSION = "1";

    /** The name of the field that holds the cases of a JSON document. */
    public static final String CASES = "arenden";

    /** <i>Källsystem</i>. */
    public static final NodeType<Kallsystem> SYSTEM = new NodeType<Kallsystem>("system", Kallsystem::ovrigt)
            .text("leverantor", Kallsystem::leverantor)
            .text("produkt", Kallsystem::produkt)
            .text("version", Kallsystem::version)
            .made(p -> new Kallsystem(p.one(), p.one(), p.one(), p.rest()));

    /** <i>Exporthuvud</i>. */
    public static final NodeType<Exporthuvud> HUVUD = new NodeType<Exporthuvud>("huvud", Exporthuvud::ovrigt)
            .text("bbicExport", Exporthuvud::bbicExport)
            .text("bbicVersion", Exporthuvud::bbicVersion)
            .texts("tillagg", Exporthuvud::tillagg)
            .text("kommun", Exporthuvud::kommun)
            .date("skapad", Exporthuvud::skapad)
            .flag("syntetisk", Exporthuvud::syntetisk)
            .number("antalArenden", Exporthuvud::antalArenden)
            .node("system", SYSTEM, Exporthuvud::system)
            .made(p ->
                    new Exporthuvud(p.one(), p.one(), p.list(), p.one(), p.one(), p.one(), p.one(), p.one(), p.rest()));

    /** <i>Barn</i>. */
    public static final NodeType<Barn> BARN = new NodeType<Barn>("barn", Barn::ovrigt)
            .text("nyckel", Barn::nyckel)
            .code("kon", "kon", Barn::kon)
            .number("fodelsear", Barn::fodelsear)
            .date("fodelsedatum", Barn::fodelsedatum)
            .code("ursprung", "ursprung", Barn::ursprung)
            .flag("ensamkommande", Barn::ensamkommande)
            .made(p -> new Barn(p.one(), p.one(), p.one(), p.one(), p.one(), p.one(), p.rest()));

    /** <i>Förhandsbedömning</i>. */
    public static final NodeType<Forhandsbedomning> FORHANDSBEDOMNING = new NodeType<Forhandsbedomning>(
                    "forhandsbedomning", Forhandsbedomning::ovrigt)
            .code("beslut", "forhandsbedomning.beslut", Forhandsbedomning::beslut)
            .date("datum", Forhandsbedomning::datum)
            .date("forlangdTill", Forhandsbedomning::forlangdTill)
            .made(p -> new Forhandsbedomning(p.one(), p.one(), p.one(), p.rest()));

    /** <i>Aktualisering</i>. */
    public static final NodeType<Aktualisering> AKTUALISERING = new NodeType<Aktualisering>(
                    "aktualisering", Aktualisering::ovrigt)
            .code("typ", "aktualisering.typ", Aktualisering::typ)
            .code("metod", "aktualisering.metod", Aktualisering::metod)
            .date("datum", Aktualisering::datum)
            .code("anmalare", "anmalare", Aktualisering::anmalare)
            .date("skyddsbedomning", Aktualisering::skyddsbedomning)
            .node("forhandsbedomning", FORHANDSBEDOMNING, Aktualisering::forhandsbedomning)
            .made(p -> new Aktualisering(p.one(), p.one(), p.one(), p.one(), p.one(), p.one(), p.rest()));

    /** <i>Identifierad utsatthet</i>. */
    public static final NodeType<IdentifieradUtsatthet> IDENTIFIERAD_UTSATTHET = new NodeType<IdentifieradUtsatthet>(
                    "identifieradUtsatthet", IdentifieradUtsatthet::ovrigt)
            .codes("hemmiljo", "identifieradUtsatthet.hemmiljo", IdentifieradUtsatthet::hemmiljo)
            .codes("foralder", "identifieradUtsatthet.foralder", IdentifieradUtsatthet::foralder)
            .codes("barn", "identifieradUtsatthet.barn", IdentifieradUtsatthet::barn)
            .codes("grupper", "identifieradUtsatthet.grupper", IdentifieradUtsatthet::grupper)
            .made(p -> new IdentifieradUtsatthet(p.list(), p.list(), p.list(), p.list(), p.rest()));

    /** <i>Utredning</i>. */
    public static final NodeType<Utredning> UTREDNING = new NodeType<Utredning>("utredning", Utredning::ovrigt)
            .text("id", Utredning::id)
            .lagrum("lagrum", Utredning::lagrum)
            .flag("skyddEllerStod", Utredning::skyddEllerStod)
            .date("inledd", Utredning::inledd)
            .date("avslutad", Utredning::avslutad)
            .date("forlangdTill", Utredning::forlangdTill)
            .node("identifieradUtsatthet", IDENTIFIERAD_UTSATTHET, Utredning::identifieradUtsatthet)
            .made(p -> new Utredning(p.one(), p.list(), p.one(), p.one(), p.one(), p.one(), p.one(), p.rest()));

    /** <i>Samtycke</i>. */
    public static final NodeType<Samtycke> SAMTYCKE = new NodeType<Samtycke>("samtycke", Samtycke::ovrigt)
            .flag("vardnadshavare", Samtycke::vardnadshavare)
            .flag("barn", Samtycke::barn)
            .made(p -> new Samtycke(p.one(), p.one(), p.rest()));

    /** <i>Beslut om insats</i>. */
    public static final NodeType<Beslut> BESLUT = new NodeType<Beslut>("beslut", Beslut::ovrigt)
            .date("datum", Beslut::datum)
            .flag("bifall", Beslut::bifall)
            .code("riskbedomning", "riskbedomning", Beslut::riskbedomning)
            .code("skolgang", "skolgang", Beslut::skolgang)
            .codes("samtalMedBarnet", "samtalMedBarnet", Beslut::samtalMedBarnet)
            .codes("insatsensFokus", "insatsensFokus", Beslut::insatsensFokus)
            .node("samtycke", SAMTYCKE, Beslut::samtycke)
            .local("lokala", Beslut::lokala)
            .made(p -> new Beslut(p.one(), p.one(), p.one(), p.one(), p.list(), p.list(), p.one(), p.own(), p.rest()));

    /** <i>Placering</i>. */
    public static final NodeType<Placering> PLACERING = new NodeType<Placering>("placering", Placering::ovrigt)
            .code("form", "placering.form", Placering::form)
            .date("start", Placering::start)
            .date("slut", Placering::slut)
            .flag("sarskildaSkal", Placering::sarskildaSkal)
            .made(p -> new Placering(p.one(), p.one(), p.one(), p.one(), p.rest()));

    /** <i>Övervägande eller prövning</i>. */
    public static final NodeType<Overvagande> OVERVAGANDE = new NodeType<Overvagande>(
                    "overvagande", Overvagande::ovrigt)
            .date("datum", Overvagande::datum)
            .code("typ", "overvagande.typ", Overvagande::typ)
            .made(p -> new Overvagande(p.one(), p.one(), p.rest()));

    /** <i>Umgängesbegränsning</i>. */
    public static final NodeType<Umgangesbegransning> UMGANGESBEGRANSNING = new NodeType<Umgangesbegransning>(
                    "umgangesbegransning", Umgangesbegransning::ovrigt)
            .date("beslut", Umgangesbegransning::beslut)
            .dates("omprovad", Umgangesbegransning::omprovad)
            .made(p -> new Umgangesbegransning(p.one(), p.list(), p.rest()));

    /** <i>LVU</i>. */
    public static final NodeType<Lvu> LVU = new NodeType<Lvu>("lvu", Lvu::ovrigt)
            .date("omhandertagande", Lvu::omhandertagande)
            .date("verkstalld", Lvu::verkstalld)
            .date("understalld", Lvu::understalld)
            .date("ansokan", Lvu::ansokan)
            .date("lagaKraft", Lvu::lagaKraft)
            .date("vardInledd", Lvu::vardInledd)
            .nodes("umgangesbegransning", UMGANGESBEGRANSNING, Lvu::umgangesbegransning)
            .made(p -> new Lvu(p.one(), p.one(), p.one(), p.one(), p.one(), p.one(), p.list(), p.rest()));

    /** <i>Uppföljning</i>. */
    public static final NodeType<Uppfoljning> UPPFOLJNING = new NodeType<Uppfoljning>(
                    "uppfoljning", Uppfoljning::ovrigt)
            .date("datum", Uppfoljning::datum)
            .code("riskbedomning", "riskbedomning", Uppfoljning::riskbedomning)
            .code("skolgang", "skolgang", Uppfoljning::skolgang)
            .codes("samtalMedBarnet", "samtalMedBarnet", Uppfoljning::samtalMedBarnet)
            .code("maluppfyllelse", "maluppfyllelse", Uppfoljning::maluppfyllelse)
            .local("lokala", Uppfoljning::lokala)
            .made(p -> new Uppfoljning(p.one(), p.one(), p.one(), p.list(), p.one(), p.own(), p.rest()));

    /** <i>Avslut</i>. */
    public static final NodeType<Avslut> AVSLUT = new NodeType<Avslut>("avslut", Avslut::ovrigt)
            .date("datum", Avslut::datum)
            .code("orsak", "avslut.orsak", Avslut::orsak)
            .code("riskbedomning", "riskbedomning", Avslut::riskbedomning)
            .code("skolgang", "skolgang", Avslut::skolgang)
            .codes("samtalMedBarnet", "samtalMedBarnet", Avslut::samtalMedBarnet)
            .code("maluppfyllelse", "maluppfyllelse", Avslut::maluppfyllelse)
            .code("boende", "avslut.boende", Avslut::boende)
            .code("sysselsattning", "avslut.sysselsattning", Avslut::sysselsattning)
            .code("forsorjning", "avslut.forsorjning", Avslut::forsorjning)
            .local("lokala", Avslut::lokala)
            .made(p -> new Avslut(
                    p.one(), p.one(), p.one(), p.one(), p.list(), p.one(), p.one(), p.one(), p.one(), p.own(),
                    p.rest()));

    /** <i>Insats</i>. */
    public static final NodeType<Insats> INSATS = new NodeType<Insats>("insats", Insats::ovrigt)
            .text("id", Insats::id)
            .text("utredning", Insats::utredning)
            .codes("typ", "insats.typ", Insats::typ)
            .lagrum("lagrum", Insats::lagrum)
            .node("beslut", BESLUT, Insats::beslut)
            .date("start", Insats::start)
            .codes("samverkan", "samverkan", Insats::samverkan)
            .code("sip", "sip", Insats::sip)
            .code("halsoundersokning", "halsoundersokning", Insats::halsoundersokning)
            .nodes("placeringar", PLACERING, Insats::placeringar)
            .nodes("overvaganden", OVERVAGANDE, Insats::overvaganden)
            .node("lvu", LVU, Insats::lvu)
            .nodes("uppfoljningar", UPPFOLJNING, Insats::uppfoljningar)
            .node("avslut", AVSLUT, Insats::avslut)
            .local("lokala", Insats::lokala)
            .made(p -> new Insats(
                    p.one(), p.one(), p.list(), p.list(), p.one(), p.one(), p.list(), p.one(), p.one(), p.list(),
                    p.list(), p.one(), p.list(), p.one(), p.own(), p.rest()));

    /** <i>Ärende</i>. */
    public static final NodeType<Arende> ARENDE = new NodeType<Arende>("arende", Arende::ovrigt)
            .text("id", Arende::id)
            .text("bbicVersion", Arende::bbicVersion)
            .text("kommun", Arende::kommun)
            .text("enhet", Arende::enhet)
            .node("barn", BARN, Arende::barn)
            .nodes("aktualiseringar", AKTUALISERING, Arende::aktualiseringar)
            .nodes("utredningar", UTREDNING, Arende::utredningar)
            .nodes("insatser", INSATS, Arende::insatser)
            .local("lokala", Arende::lokala)
            .made(p -> new Arende(
                    p.one(), p.one(), p.one(), p.one(), p.one(), p.list(), p.list(), p.list(), p.own(), p.rest()));

    /** Every kind of object, header first, then from the case inwards. */
    public static final List<NodeType<?>> NODES = List.of(
            HUVUD,
            SYSTEM,
            ARENDE,
            BARN,
            AKTUALISERING,
            FORHANDSBEDOMNING,
            UTREDNING,
            IDENTIFIERAD_UTSATTHET,
            INSATS,
            BESLUT,
            SAMTYCKE,
            PLACERING,
            OVERVAGANDE,
            LVU,
            UMGANGESBEGRANSNING,
            UPPFOLJNING,
            AVSLUT);

    /** Fields of all of them together. */
    static final int FIELDS =
            NODES.stream().mapToInt(type -> type.fields().size()).sum();

    private Format() {}
}
