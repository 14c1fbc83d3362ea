#include "exchange/listkind.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>

namespace partnerscope {

namespace {

constexpr std::array Kinds { ListKind::Companies,     ListKind::People,    ListKind::Engagements,
                             ListKind::Performance,   ListKind::Relations, ListKind::TargetAccounts,
                             ListKind::CustomerDemand };

constexpr const char *CompanyNames = "company name|partner|partner name|organisation|organization|org|account|account "
                                     "name|firma|firmenname|unternehmen|vendor|employer|arbeitgeber";

constexpr std::array PeopleFields {
    ListField { "company", QT_TRANSLATE_NOOP("ListKind", "Company"), true, CompanyNames },
    ListField { "name", QT_TRANSLATE_NOOP("ListKind", "Name of the person"), false,
                "person|contact|contact name|contact person|full "
                "name|fn|ansprechpartner|kontakt|kontaktperson|vollständiger name" },
    ListField { "first_name", QT_TRANSLATE_NOOP("ListKind", "First name"), false,
                "first|firstname|given name|vorname" },
    ListField { "last_name", QT_TRANSLATE_NOOP("ListKind", "Last name"), false,
                "last|lastname|surname|family name|nachname|familienname" },
    ListField { "email", QT_TRANSLATE_NOOP("ListKind", "E-mail"), false,
                "e-mail address|email address|mail|e-mail-adresse|emailadresse" },
    ListField { "phone", QT_TRANSLATE_NOOP("ListKind", "Telephone"), false,
                "phone number|tel|tel.|mobile|telefon|telefonnummer|handy|mobil" },
    ListField { "role", QT_TRANSLATE_NOOP("ListKind", "Role"), false,
                "title|job title|position|function|funktion|rolle|titel" },
    ListField { "seniority", QT_TRANSLATE_NOOP("ListKind", "Seniority"), false,
                "level|job level|ebene|hierarchieebene" },
    ListField { "vision", QT_TRANSLATE_NOOP("ListKind", "Vision for growth"), false, "growth vision" },
    ListField { "collaboration", QT_TRANSLATE_NOOP("ListKind", "Approach to collaboration"), false, "zusammenarbeit" },
    ListField { "success_measure", QT_TRANSLATE_NOOP("ListKind", "Measure of success"), false, "success|erfolgsmaß" },
    ListField { "experience", QT_TRANSLATE_NOOP("ListKind", "Experience with such partnerships"), false,
                "partnership experience|erfahrung" },
    ListField { "leadership_access", QT_TRANSLATE_NOOP("ListKind", "Access to leadership"), false,
                "access to leadership|relation to leadership" },
    ListField { "sponsor", QT_TRANSLATE_NOOP("ListKind", "Has an executive sponsor"), false,
                "executive sponsor|förderer" },
    ListField { "champion", QT_TRANSLATE_NOOP("ListKind", "Champion"), false, "is champion|fürsprecher" },
    ListField { "left_on", QT_TRANSLATE_NOOP("ListKind", "Left the company on"), false,
                "left|ausgeschieden|ausgeschieden am" },
    ListField { "lawful_basis", QT_TRANSLATE_NOOP("ListKind", "Lawful basis or source"), false,
                "legal basis|basis|source|rechtsgrundlage|quelle|herkunft" },
    ListField { "retain_until", QT_TRANSLATE_NOOP("ListKind", "Keep until"), false,
                "retention|retention date|delete after|aufbewahren bis|löschen nach" },
};

constexpr std::array EngagementFields {
    ListField { "company", QT_TRANSLATE_NOOP("ListKind", "Company"), true, CompanyNames },
    ListField { "type", QT_TRANSLATE_NOOP("ListKind", "Partner type"), true,
                "engagement type|partnerart|partnertyp|typ" },
    ListField { "category", QT_TRANSLATE_NOOP("ListKind", "Category"), false, "partner category|kategorie" },
    ListField { "stage", QT_TRANSLATE_NOOP("ListKind", "Stage"), false,
                "lifecycle|lifecycle stage|phase|lebenszyklus" },
    ListField { "tier", QT_TRANSLATE_NOOP("ListKind", "Tier granted"), false,
                "level|partner level|stufe|partnerstufe" },
    ListField { "owner", QT_TRANSLATE_NOOP("ListKind", "Owner"), false,
                "partner manager|account manager|betreuer|verantwortlich|verantwortlicher" },
    ListField { "agreed_on", QT_TRANSLATE_NOOP("ListKind", "Agreed on"), false,
                "agreement date|signed|signed on|start|start date|since|vertragsbeginn|unterschrieben am|seit|beginn" },
    ListField { "agreed_until", QT_TRANSLATE_NOOP("ListKind", "Agreed until"), false,
                "agreement end|expires|expires on|expiry|renewal date|vertragsende|läuft bis|gültig bis" },
    ListField { "ended_on", QT_TRANSLATE_NOOP("ListKind", "Ended on"), false,
                "ended|declined on|end date|outcome date|date of outcome|closed on|terminated on|beendet|beendet am|"
                "abgelehnt am|gekündigt am" },
    ListField { "exclusive", QT_TRANSLATE_NOOP("ListKind", "Exclusive"), false, "exclusivity|exklusiv" },
    ListField { "outcome", QT_TRANSLATE_NOOP("ListKind", "Outcome"), false,
                "reason|outcome reason|end reason|reason declined|ergebnis|grund|ablehnungsgrund" },
};

constexpr std::array PerformanceFields {
    ListField { "company", QT_TRANSLATE_NOOP("ListKind", "Company"), true, CompanyNames },
    ListField { "quarter", QT_TRANSLATE_NOOP("ListKind", "Quarter"), true, "period|calendar quarter|quartal|zeitraum" },
    ListField { "measure", QT_TRANSLATE_NOOP("ListKind", "Measure"), true, "metric|kpi|indicator|kennzahl|messgröße" },
    ListField { "value", QT_TRANSLATE_NOOP("ListKind", "Value"), true, "amount|result|wert|betrag|ergebnis" },
};

constexpr std::array RelationFields {
    ListField { "company", QT_TRANSLATE_NOOP("ListKind", "Company"), true, CompanyNames },
    ListField { "relation", QT_TRANSLATE_NOOP("ListKind", "Relation"), true,
                "relationship|kind|relation type|beziehung|art der beziehung" },
    ListField { "other_company", QT_TRANSLATE_NOOP("ListKind", "Other company"), true,
                "other|other partner|related company|related to|target|to|andere firma|zu" },
    ListField { "since", QT_TRANSLATE_NOOP("ListKind", "Since"), false, "from|seit" },
    ListField { "note", QT_TRANSLATE_NOOP("ListKind", "Note"), false, "notes|remark|comment|notiz|bemerkung" },
};

constexpr std::array TargetAccountFields {
    ListField { "company", QT_TRANSLATE_NOOP("ListKind", "Company"), true, CompanyNames },
    ListField { "customer", QT_TRANSLATE_NOOP("ListKind", "Customer"), true,
                "client|end customer|customer name|target account|shared account|kunde|endkunde|zielkunde" },
    ListField { "is_target", QT_TRANSLATE_NOOP("ListKind", "Is a target account"), false,
                "target|is target|is target account|ist zielkunde|ziel" },
};

/// Either "dimension" and "term", or a column for each kind of term; that much is seen to where a list is read.
constexpr std::array CustomerDemandFields {
    ListField { "weight", QT_TRANSLATE_NOOP("ListKind", "Weight of the demand"), true,
                "market weight|demand|market size|market volume|market share|share|potential|volume|value|tam|"
                "gewicht|marktgewicht|bedarf|nachfrage|marktgröße|marktvolumen|marktanteil|anteil|potenzial|volumen" },
    ListField { "industry", QT_TRANSLATE_NOOP("ListKind", "Industry"), false,
                "industries|industries served|vertical|verticals|sector|branche|branchen" },
    ListField {
        "region", QT_TRANSLATE_NOOP("ListKind", "Region or country"), false,
        "regions|regions served|market|markets|country|countries|state|territory|geography|regionen|land|länder|"
        "bundesland|gebiet" },
    ListField { "segment", QT_TRANSLATE_NOOP("ListKind", "Segment or customer size"), false,
                "segments|customer segment|customer segments|size|sizes|customer size|customer sizes|"
                "company size|size class|segmente|kundensegment|kundensegmente|größe|kundengröße|größenklasse" },
    ListField { "dimension", QT_TRANSLATE_NOOP("ListKind", "Dimension of the demand"), false,
                "attribute|kind of term|merkmal|art" },
    ListField { "term", QT_TRANSLATE_NOOP("ListKind", "Term"), false, "name|code|category|begriff|bezeichnung" },
};

QString folded(const QString &text)
{
    QString even = text.simplified().toCaseFolded();
    even.replace(u'_', u' ');
    return even;
}

bool names(const ListField &field, const QString &header)
{
    if (header == folded(QString::fromUtf8(field.key)) || header == folded(QString::fromUtf8(field.label))
        || header == folded(listFieldLabel(field)))
        return true;
    return QString::fromUtf8(field.synonyms).split(u'|').contains(header);
}

/// A file that describes the companies themselves is a list of companies, whatever else stands in it.
bool describesCompanies(const QStringList &headers, const Schema &schema, ListKind kind)
{
    static const QSet<QString> passing {
        QStringLiteral("name"),          QStringLiteral("country"),           QStringLiteral("owner"),
        QStringLiteral("collaboration"), QStringLiteral("executive_sponsor"), QStringLiteral("partnership_experience")
    };
    return std::ranges::any_of(headers, [&](const QString &header) {
        const Attribute *attribute = schema.match(header);
        // What a market is divided into, companies have as well; what they are called, it has not.
        if (kind == ListKind::CustomerDemand)
            return listFieldOf(ListKind::Performance, header) == 0 || (attribute && listFieldOf(kind, header) < 0);
        return attribute && !passing.contains(attribute->key)
            && !(kind == ListKind::Performance && listFieldOf(kind, header) >= 0);
    });
}

bool fits(ListKind kind, const QStringList &headers)
{
    QSet<QString> found;
    for (const QString &header : headers) {
        if (const int field = listFieldOf(kind, header); field >= 0)
            found.insert(QString::fromUtf8(listFields(kind)[static_cast<std::size_t>(field)].key));
    }
    const bool isWhole = std::ranges::all_of(listFields(kind), [&](const ListField &field) {
        return !field.isRequired || found.contains(QString::fromUtf8(field.key));
    });
    const auto has = [&](const char *key) { return found.contains(QString::fromUtf8(key)); };
    if (kind == ListKind::People)
        return isWhole && (has("name") || has("last_name")) && (has("email") || has("phone") || has("role"));
    if (kind == ListKind::Engagements)
        return isWhole && (has("stage") || has("agreed_on") || has("ended_on"));
    if (kind == ListKind::CustomerDemand)
        return isWhole && (has("industry") || has("region") || has("segment") || (has("dimension") && has("term")));
    return isWhole;
}

} // namespace

std::span<const ListKind> listKinds()
{
    return Kinds;
}

QString listKindKey(ListKind kind)
{
    switch (kind) {
    case ListKind::Companies: return QStringLiteral("companies");
    case ListKind::People: return QStringLiteral("people");
    case ListKind::Engagements: return QStringLiteral("engagements");
    case ListKind::Performance: return QStringLiteral("performance");
    case ListKind::Relations: return QStringLiteral("relations");
    case ListKind::TargetAccounts: return QStringLiteral("target_accounts");
    case ListKind::CustomerDemand: return QStringLiteral("customer_demand");
    }
    return {};
}

std::optional<ListKind> listKindFromKey(const QString &key)
{
    const auto found = std::ranges::find(Kinds, key, &listKindKey);
    return found == Kinds.end() ? std::nullopt : std::optional(*found);
}

QString listKindLabel(ListKind kind)
{
    switch (kind) {
    case ListKind::Companies: return QCoreApplication::translate("ListKind", "Companies");
    case ListKind::People: return QCoreApplication::translate("ListKind", "People at companies");
    case ListKind::Engagements: return QCoreApplication::translate("ListKind", "Engagements");
    case ListKind::Performance: return QCoreApplication::translate("ListKind", "Performance by quarter");
    case ListKind::Relations: return QCoreApplication::translate("ListKind", "Relations between companies");
    case ListKind::TargetAccounts: return QCoreApplication::translate("ListKind", "Customers and target accounts");
    case ListKind::CustomerDemand: return QCoreApplication::translate("ListKind", "Customer demand");
    }
    return {};
}

std::span<const ListField> listFields(ListKind kind)
{
    switch (kind) {
    case ListKind::Companies: return {};
    case ListKind::People: return PeopleFields;
    case ListKind::Engagements: return EngagementFields;
    case ListKind::Performance: return PerformanceFields;
    case ListKind::Relations: return RelationFields;
    case ListKind::TargetAccounts: return TargetAccountFields;
    case ListKind::CustomerDemand: return CustomerDemandFields;
    }
    return {};
}

QString listFieldLabel(const ListField &field)
{
    return QCoreApplication::translate("ListKind", field.label);
}

int listFieldOf(ListKind kind, const QString &header)
{
    const QString even = folded(header);
    const std::span<const ListField> fields = listFields(kind);
    const auto found = std::ranges::find_if(fields, [&](const ListField &field) { return names(field, even); });
    if (found != fields.end())
        return static_cast<int>(found - fields.begin());
    // "Market size (EUR m)": only how the weights compare counts, not what they are counted in.
    if (const qsizetype bracket = even.indexOf(u'('); kind == ListKind::CustomerDemand && bracket > 0)
        return listFieldOf(kind, even.left(bracket));
    // Where no person is named besides, "name" is the company's.
    const bool namesCompanies = kind != ListKind::People && kind != ListKind::CustomerDemand;
    return namesCompanies && even == u"name" ? 0 : -1;
}

ListKind findListKind(const QStringList &headers, const Schema &schema)
{
    for (const ListKind kind : { ListKind::Performance, ListKind::Relations, ListKind::Engagements,
                                 ListKind::TargetAccounts, ListKind::People, ListKind::CustomerDemand }) {
        if (fits(kind, headers) && !describesCompanies(headers, schema, kind))
            return kind;
    }
    return ListKind::Companies;
}

} // namespace partnerscope
