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
    public static final NodeType<Kallsystem, Kallsystem.Builder> SYSTEM = new NodeType<>(
                    "system",
                    Kallsystem::builder,
                    Kallsystem.Builder::build,
                    Kallsystem::ovrigt,
                    Kallsystem.Builder::ovrigt)
            .text("leverantor", Kallsystem::leverantor, Kallsystem.Builder::leverantor)
            .text("produkt", Kallsystem::produkt, Kallsystem.Builder::produkt)
            .text("version", Kallsystem::version, Kallsystem.Builder::version);

    /** <i>Exporthuvud</i>. */
    public static final NodeType<Exporthuvud, Exporthuvud.Builder> HUVUD = new NodeType<>(
                    "huvud",
                    Exporthuvud::builder,
                    Exporthuvud.Builder::build,
                    Exporthuvud::ovrigt,
                    Exporthuvud.Builder::ovrigt)
            .text("bbicExport", Exporthuvud::bbicExport, Exporthuvud.Builder::bbicExport)
            .text("bbicVersion", Exporthuvud::bbicVersion, Exporthuvud.Builder::bbicVersion)
            .texts("tillagg", Exporthuvud::tillagg, Exporthuvud.Builder::tillagg)
            .text("kommun", Exporthuvud::kommun, Exporthuvud.Builder::kommun)
            .date("skapad", Exporthuvud::skapad, Exporthuvud.Builder::skapad)
            .flag("syntetisk", Exporthuvud::syntetisk, Exporthuvud.Builder::syntetisk)
            .number("antalArenden", Exporthuvud::antalArenden, Exporthuvud.Builder::antalArenden)
            .node("system", SYSTEM, Exporthuvud::system, Exporthuvud.Builder::system);

    /** <i>Barn</i>. */
    public static final NodeType<Barn, Barn.Builder> BARN = new NodeType<>(
                    "barn", Barn::builder, Barn.Builder::build, Barn::ovrigt, Barn.Builder::ovrigt)
            .text("nyckel", Barn::nyckel, Barn.Builder::nyckel)
            .code("kon", "kon", Barn::kon, Barn.Builder::kon)
            .number("fodelsear", Barn::fodelsear, Barn.Builder::fodelsear)
            .date("fodelsedatum", Barn::fodelsedatum, Barn.Builder::fodelsedatum)
            .code("ursprung", "ursprung", Barn::ursprung, Barn.Builder::ursprung)
            .flag("ensamkommande", Barn::ensamkommande, Barn.Builder::ensamkommande);

    /** <i>Förhandsbedömning</i>. */
    public static final NodeType<Forhandsbedomning, Forhandsbedomning.Builder> FORHANDSBEDOMNING = new NodeType<>(
                    "forhandsbedomning",
                    Forhandsbedomning::builder,
                    Forhandsbedomning.Builder::build,
                    Forhandsbedomning::ovrigt,
                    Forhandsbedomning.Builder::ovrigt)
            .code("beslut", "forhandsbedomning.beslut", Forhandsbedomning::beslut, Forhandsbedomning.Builder::beslut)
            .date("datum", Forhandsbedomning::datum, Forhandsbedomning.Builder::datum)
            .date("forlangdTill", Forhandsbedomning::forlangdTill, Forhandsbedomning.Builder::forlangdTill);

    /** <i>Aktualisering</i>. */
    public static final NodeType<Aktualisering, Aktualisering.Builder> AKTUALISERING = new NodeType<>(
                    "aktualisering",
                    Aktualisering::builder,
                    Aktualisering.Builder::build,
                    Aktualisering::ovrigt,
                    Aktualisering.Builder::ovrigt)
            .code("typ", "aktualisering.typ", Aktualisering::typ, Aktualisering.Builder::typ)
            .code("metod", "aktualisering.metod", Aktualisering::metod, Aktualisering.Builder::metod)
            .date("datum", Aktualisering::datum, Aktualisering.Builder::datum)
            .code("anmalare", "anmalare", Aktualisering::anmalare, Aktualisering.Builder::anmalare)
            .date("skyddsbedomning", Aktualisering::skyddsbedomning, Aktualisering.Builder::skyddsbedomning)
            .node(
                    "forhandsbedomning",
                    FORHANDSBEDOMNING,
                    Aktualisering::forhandsbedomning,
                    Aktualisering.Builder::forhandsbedomning);

    /** <i>Identifierad utsatthet</i>. */
    public static final NodeType<IdentifieradUtsatthet, IdentifieradUtsatthet.Builder> IDENTIFIERAD_UTSATTHET =
            new NodeType<>(
                            "identifieradUtsatthet",
                            IdentifieradUtsatthet::builder,
                            IdentifieradUtsatthet.Builder::build,
                            IdentifieradUtsatthet::ovrigt,
                            IdentifieradUtsatthet.Builder::ovrigt)
                    .codes(
                            "hemmiljo",
                            "identifieradUtsatthet.hemmiljo",
                            IdentifieradUtsatthet::hemmiljo,
                            IdentifieradUtsatthet.Builder::hemmiljo)
                    .codes(
                            "foralder",
                            "identifieradUtsatthet.foralder",
                            IdentifieradUtsatthet::foralder,
                            IdentifieradUtsatthet.Builder::foralder)
                    .codes(
                            "barn",
                            "identifieradUtsatthet.barn",
                            IdentifieradUtsatthet::barn,
                            IdentifieradUtsatthet.Builder::barn)
                    .codes(
                            "grupper",
                            "identifieradUtsatthet.grupper",
                            IdentifieradUtsatthet::grupper,
                            IdentifieradUtsatthet.Builder::grupper);

    /** <i>Utredning</i>. */
    public static final NodeType<Utredning, Utredning.Builder> UTREDNING = new NodeType<>(
                    "utredning",
                    Utredning::builder,
                    Utredning.Builder::build,
                    Utredning::ovrigt,
                    Utredning.Builder::ovrigt)
            .text("id", Utredning::id, Utredning.Builder::id)
            .lagrum("lagrum", Utredning::lagrum, Utredning.Builder::lagrum)
            .flag("skyddEllerStod", Utredning::skyddEllerStod, Utredning.Builder::skyddEllerStod)
            .date("inledd", Utredning::inledd, Utredning.Builder::inledd)
            .date("avslutad", Utredning::avslutad, Utredning.Builder::avslutad)
            .date("forlangdTill", Utredning::forlangdTill, Utredning.Builder::forlangdTill)
            .node(
                    "identifieradUtsatthet",
                    IDENTIFIERAD_UTSATTHET,
                    Utredning::identifieradUtsatthet,
                    Utredning.Builder::identifieradUtsatthet);

    /** <i>Samtycke</i>. */
    public static final NodeType<Samtycke, Samtycke.Builder> SAMTYCKE = new NodeType<>(
                    "samtycke", Samtycke::builder, Samtycke.Builder::build, Samtycke::ovrigt, Samtycke.Builder::ovrigt)
            .flag("vardnadshavare", Samtycke::vardnadshavare, Samtycke.Builder::vardnadshavare)
            .flag("barn", Samtycke::barn, Samtycke.Builder::barn);

    /** <i>Beslut om insats</i>. */
    public static final NodeType<Beslut, Beslut.Builder> BESLUT = new NodeType<>(
                    "beslut", Beslut::builder, Beslut.Builder::build, Beslut::ovrigt, Beslut.Builder::ovrigt)
            .date("datum", Beslut::datum, Beslut.Builder::datum)
            .flag("bifall", Beslut::bifall, Beslut.Builder::bifall)
            .code("riskbedomning", "riskbedomning", Beslut::riskbedomning, Beslut.Builder::riskbedomning)
            .code("skolgang", "skolgang", Beslut::skolgang, Beslut.Builder::skolgang)
            .codes("samtalMedBarnet", "samtalMedBarnet", Beslut::samtalMedBarnet, Beslut.Builder::samtalMedBarnet)
            .codes("insatsensFokus", "insatsensFokus", Beslut::insatsensFokus, Beslut.Builder::insatsensFokus)
            .node("samtycke", SAMTYCKE, Beslut::samtycke, Beslut.Builder::samtycke)
            .local("lokala", Beslut::lokala, Beslut.Builder::lokala);

    /** <i>Placering</i>. */
    public static final NodeType<Placering, Placering.Builder> PLACERING = new NodeType<>(
                    "placering",
                    Placering::builder,
                    Placering.Builder::build,
                    Placering::ovrigt,
                    Placering.Builder::ovrigt)
            .code("form", "placering.form", Placering::form, Placering.Builder::form)
            .date("start", Placering::start, Placering.Builder::start)
            .date("slut", Placering::slut, Placering.Builder::slut)
            .flag("sarskildaSkal", Placering::sarskildaSkal, Placering.Builder::sarskildaSkal);

    /** <i>Övervägande eller prövning</i>. */
    public static final NodeType<Overvagande, Overvagande.Builder> OVERVAGANDE = new NodeType<>(
                    "overvagande",
                    Overvagande::builder,
                    Overvagande.Builder::build,
                    Overvagande::ovrigt,
                    Overvagande.Builder::ovrigt)
            .date("datum", Overvagande::datum, Overvagande.Builder::datum)
            .code("typ", "overvagande.typ", Overvagande::typ, Overvagande.Builder::typ);

    /** <i>Umgängesbegränsning</i>. */
    public static final NodeType<Umgangesbegransning, Umgangesbegransning.Builder> UMGANGESBEGRANSNING = new NodeType<>(
                    "umgangesbegransning",
                    Umgangesbegransning::builder,
                    Umgangesbegransning.Builder::build,
                    Umgangesbegransning::ovrigt,
                    Umgangesbegransning.Builder::ovrigt)
            .date("beslut", Umgangesbegransning::beslut, Umgangesbegransning.Builder::beslut)
            .dates("omprovad", Umgangesbegransning::omprovad, Umgangesbegransning.Builder::omprovad);

    /** <i>LVU</i>. */
    public static final NodeType<Lvu, Lvu.Builder> LVU = new NodeType<>(
                    "lvu", Lvu::builder, Lvu.Builder::build, Lvu::ovrigt, Lvu.Builder::ovrigt)
            .date("omhandertagande", Lvu::omhandertagande, Lvu.Builder::omhandertagande)
            .date("verkstalld", Lvu::verkstalld, Lvu.Builder::verkstalld)
            .date("understalld", Lvu::understalld, Lvu.Builder::understalld)
            .date("ansokan", Lvu::ansokan, Lvu.Builder::ansokan)
            .date("lagaKraft", Lvu::lagaKraft, Lvu.Builder::lagaKraft)
            .date("vardInledd", Lvu::vardInledd, Lvu.Builder::vardInledd)
            .nodes(
                    "umgangesbegransning",
                    UMGANGESBEGRANSNING,
                    Lvu::umgangesbegransning,
                    Lvu.Builder::umgangesbegransning);

    /** <i>Uppföljning</i>. */
    public static final NodeType<Uppfoljning, Uppfoljning.Builder> UPPFOLJNING = new NodeType<>(
                    "uppfoljning",
                    Uppfoljning::builder,
                    Uppfoljning.Builder::build,
                    Uppfoljning::ovrigt,
                    Uppfoljning.Builder::ovrigt)
            .date("datum", Uppfoljning::datum, Uppfoljning.Builder::datum)
            .code("riskbedomning", "riskbedomning", Uppfoljning::riskbedomning, Uppfoljning.Builder::riskbedomning)
            .code("skolgang", "skolgang", Uppfoljning::skolgang, Uppfoljning.Builder::skolgang)
            .codes(
                    "samtalMedBarnet",
                    "samtalMedBarnet",
                    Uppfoljning::samtalMedBarnet,
                    Uppfoljning.Builder::samtalMedBarnet)
            .code("maluppfyllelse", "maluppfyllelse", Uppfoljning::maluppfyllelse, Uppfoljning.Builder::maluppfyllelse)
            .local("lokala", Uppfoljning::lokala, Uppfoljning.Builder::lokala);

    /** <i>Avslut</i>. */
    public static final NodeType<Avslut, Avslut.Builder> AVSLUT = new NodeType<>(
                    "avslut", Avslut::builder, Avslut.Builder::build, Avslut::ovrigt, Avslut.Builder::ovrigt)
            .date("datum", Avslut::datum, Avslut.Builder::datum)
            .code("orsak", "avslut.orsak", Avslut::orsak, Avslut.Builder::orsak)
            .code("riskbedomning", "riskbedomning", Avslut::riskbedomning, Avslut.Builder::riskbedomning)
            .code("skolgang", "skolgang", Avslut::skolgang, Avslut.Builder::skolgang)
            .codes("samtalMedBarnet", "samtalMedBarnet", Avslut::samtalMedBarnet, Avslut.Builder::samtalMedBarnet)
            .code("maluppfyllelse", "maluppfyllelse", Avslut::maluppfyllelse, Avslut.Builder::maluppfyllelse)
            .code("boende", "avslut.boende", Avslut::boende, Avslut.Builder::boende)
            .code("sysselsattning", "avslut.sysselsattning", Avslut::sysselsattning, Avslut.Builder::sysselsattning)
            .code("forsorjning", "avslut.forsorjning", Avslut::forsorjning, Avslut.Builder::forsorjning)
            .local("lokala", Avslut::lokala, Avslut.Builder::lokala);

    /** <i>Insats</i>. */
    public static final NodeType<Insats, Insats.Builder> INSATS = new NodeType<>(
                    "insats", Insats::builder, Insats.Builder::build, Insats::ovrigt, Insats.Builder::ovrigt)
            .text("id", Insats::id, Insats.Builder::id)
            .text("utredning", Insats::utredning, Insats.Builder::utredning)
            .codes("typ", "insats.typ", Insats::typ, Insats.Builder::typ)
            .lagrum("lagrum", Insats::lagrum, Insats.Builder::lagrum)
            .node("beslut", BESLUT, Insats::beslut, Insats.Builder::beslut)
            .date("start", Insats::start, Insats.Builder::start)
            .codes("samverkan", "samverkan", Insats::samverkan, Insats.Builder::samverkan)
            .code("sip", "sip", Insats::sip, Insats.Builder::sip)
            .code(
                    "halsoundersokning",
                    "halsoundersokning",
                    Insats::halsoundersokning,
                    Insats.Builder::halsoundersokning)
            .nodes("placeringar", PLACERING, Insats::placeringar, Insats.Builder::placeringar)
            .nodes("overvaganden", OVERVAGANDE, Insats::overvaganden, Insats.Builder::overvaganden)
            .node("lvu", LVU, Insats::lvu, Insats.Builder::lvu)
            .nodes("uppfoljningar", UPPFOLJNING, Insats::uppfoljningar, Insats.Builder::uppfoljningar)
            .node("avslut", AVSLUT, Insats::avslut, Insats.Builder::avslut)
            .local("lokala", Insats::lokala, Insats.Builder::lokala);

    /** <i>Ärende</i>. */
    public static final NodeType<Arende, Arende.Builder> ARENDE = new NodeType<>(
                    "arende", Arende::builder, Arende.Builder::build, Arende::ovrigt, Arende.Builder::ovrigt)
            .text("id", Arende::id, Arende.Builder::id)
            .text("bbicVersion", Arende::bbicVersion, Arende.Builder::bbicVersion)
            .text("kommun", Arende::kommun, Arende.Builder::kommun)
            .text("enhet", Arende::enhet, Arende.Builder::enhet)
            .node("barn", BARN, Arende::barn, Arende.Builder::barn)
            .nodes("aktualiseringar", AKTUALISERING, Arende::aktualiseringar, Arende.Builder::aktualiseringar)
            .nodes("utredningar", UTREDNING, Arende::utredningar, Arende.Builder::utredningar)
            .nodes("insatser", INSATS, Arende::insatser, Arende.Builder::insatser)
            .local("lokala", Arende::lokala, Arende.Builder::lokala);

    /** Every kind of object, header first, then from the case inwards. */
    public static final List<NodeType<?, ?>> NODES = List.of(
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

    private Format() {}
}
