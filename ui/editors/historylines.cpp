#include "ui/editors/historylines.h"

#include "domain/taxonomy.h"
#include "ui/editors/partnerhistory.h"
#include "ui/models/personapeoplemodel.h"
#include "ui/models/valuetext.h"

#include <QLocale>
#include <QMap>

#include <algorithm>
#include <array>

namespace partnerscope {

namespace {
struct FieldName {
    const char *key;
    const char *label;
};
constexpr std::array FieldNames {
    FieldName { "type", QT_TRANSLATE_NOOP("partnerscope::PartnerHistory", "Acts as") },
    FieldName { "stage", QT_TRANSLATE_NOOP("partnerscope::PartnerHistory", "Stage") },
    FieldName { "tier", QT_TRANSLATE_NOOP("partnerscope::PartnerHistory", "Tier granted") },
    FieldName { "owner", QT_TRANSLATE_NOOP("partnerscope::PartnerHistory", "Owner") },
    FieldName { "agreed_on", QT_TRANSLATE_NOOP("partnerscope::PartnerHistory", "Agreed on") },
    FieldName { "agreed_until", QT_TRANSLATE_NOOP("partnerscope::PartnerHistory", "Agreed until") },
    FieldName { "ended_on", QT_TRANSLATE_NOOP("partnerscope::PartnerHistory", "Declined or ended on") },
    FieldName { "exclusive", QT_TRANSLATE_NOOP("partnerscope::PartnerHistory", "Exclusive") },
    FieldName { "outcome", QT_TRANSLATE_NOOP("partnerscope::PartnerHistory", "Why it ended") },
    FieldName { "name", QT_TRANSLATE_NOOP("partnerscope::PartnerHistory", "Name") },
    FieldName { "email", QT_TRANSLATE_NOOP("partnerscope::PartnerHistory", "E-mail") },
    FieldName { "phone", QT_TRANSLATE_NOOP("partnerscope::PartnerHistory", "Phone") },
    FieldName { "role", QT_TRANSLATE_NOOP("partnerscope::PartnerHistory", "Role") },
    FieldName { "seniority", QT_TRANSLATE_NOOP("partnerscope::PartnerHistory", "Seniority") },
    FieldName { "vision", QT_TRANSLATE_NOOP("partnerscope::PartnerHistory", "Vision for growth") },
    FieldName { "collaboration", QT_TRANSLATE_NOOP("partnerscope::PartnerHistory", "Collaboration") },
    FieldName { "success_measure", QT_TRANSLATE_NOOP("partnerscope::PartnerHistory", "Measure of success") },
    FieldName { "experience", QT_TRANSLATE_NOOP("partnerscope::PartnerHistory", "Experience") },
    FieldName { "leadership_access", QT_TRANSLATE_NOOP("partnerscope::PartnerHistory", "Access to leadership") },
    FieldName { "sponsor", QT_TRANSLATE_NOOP("partnerscope::PartnerHistory", "Executive sponsor") },
    FieldName { "champion", QT_TRANSLATE_NOOP("partnerscope::PartnerHistory", "Champion") },
    FieldName { "left_on", QT_TRANSLATE_NOOP("partnerscope::PartnerHistory", "Left on") },
    FieldName { "lawful_basis", QT_TRANSLATE_NOOP("partnerscope::PartnerHistory", "Lawful basis or source") },
    FieldName { "retain_until", QT_TRANSLATE_NOOP("partnerscope::PartnerHistory", "Keep until") },
};

QString labelOf(const QString &field)
{
    const auto found =
        std::ranges::find_if(FieldNames, [&](const FieldName &name) { return field == QLatin1StringView(name.key); });
    return found == FieldNames.end() ? field : PartnerHistory::tr(found->label);
}

/// What the workspace keeps for a field, as a person reads it.
QString readable(const QString &field, const QString &text)
{
    if (text.isEmpty())
        return {};
    if (field == u"type" || field == u"stage")
        return taxonomyLabel(text);
    if (field == u"seniority")
        return seniorityLabel(text);
    if (field == u"experience")
        return experienceLabel(text);
    if (field == u"exclusive" || field == u"champion" || field == u"sponsor")
        return text == u"0" ? PartnerHistory::tr("no") : PartnerHistory::tr("yes");
    if (field.endsWith(u"_on") || field.endsWith(u"_until")) {
        const QDate day = QDate::fromString(text, Qt::ISODate);
        return day.isValid() ? QLocale().toString(day, QLocale::ShortFormat) : text;
    }
    return text;
}

QString fieldText(const RecordChange::Field &field)
{
    const QString label = labelOf(field.key);
    const QString before = readable(field.key, field.before);
    const QString after = readable(field.key, field.after);
    if (before.isEmpty())
        return PartnerHistory::tr("%1: %2").arg(label, after);
    if (after.isEmpty())
        return PartnerHistory::tr("%1: cleared, was %2").arg(label, before);
    return PartnerHistory::tr("%1: %2 → %3").arg(label, before, after);
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString dayText(const QDateTime &at)
{
    return at.isValid() ? QLocale().toString(at.toLocalTime().date(), QLocale::ShortFormat) : QString();
}

QString factText(const FactChange &change, const Schema &schema)
{
    const Attribute *attribute = schema.find(change.attribute);
    const auto text = [&](const Value &value) {
        return attribute ? displayText(value, *attribute, schema) : toFileText(value);
    };
    if (!isKnown(change.before))
        return PartnerHistory::tr("recorded as %1").arg(text(change.after));
    if (!isKnown(change.after))
        return PartnerHistory::tr("cleared, was %1").arg(text(change.before));
    if (change.before == change.after)
        return PartnerHistory::tr("confirmed as %1").arg(text(change.after));
    return PartnerHistory::tr("%1 → %2").arg(text(change.before), text(change.after));
}

QString factOrigin(const FactChange &change)
{
    const Evidence &evidence = change.evidence;
    return joined({ evidence.recordedBy, dayText(change.at), evidence.source,
                    evidence.grade == Grade::Ungraded ? QString() : gradeLabel(evidence.grade) });
}

HistoryLine factLine(const FactChange &change, const Schema &schema)
{
    const Attribute *attribute = schema.find(change.attribute);
    HistoryLine line;
    line.at = change.at;
    line.about = attribute ? attribute->label : change.attribute;
    line.text = factText(change, schema);
    line.origin = factOrigin(change);
    line.cause = joined({ change.evidence.recordedBy, change.evidence.source });
    return line;
}

/// What companies that were merged into this one said, one after the other: each state gave way to the next one.
QList<HistoryLine> mergedLines(const QList<MergedFact> &merged, const Schema &schema)
{
    QList<HistoryLine> lines;
    QMap<std::pair<QString, QString>, EarlierFact> before;
    for (auto each = merged.crbegin(); each != merged.crend(); ++each) {
        const EarlierFact &state = each->fact;
        const auto key = std::pair(each->company, state.attribute);
        const auto earlier = before.constFind(key);
        const bool isFirst = earlier == before.constEnd();
        const FactChange change { state.attribute, isFirst ? Value() : earlier->fact.value, state.fact.value,
                                  state.fact.evidence, isFirst ? state.fact.evidence.recordedAt : earlier->replacedAt };
        before.insert(key, state);
        HistoryLine line = factLine(change, schema);
        line.kind = HistoryLine::Kind::MergedFact;
        line.company = each->company;
        line.origin = joined({ PartnerHistory::tr("%1, now part of this company").arg(each->company), line.origin });
        lines.prepend(line);
    }
    return lines;
}

QString recordText(const RecordChange &change)
{
    using What = RecordChange::What;
    QStringList fields;
    for (const RecordChange::Field &field : change.fields)
        fields << fieldText(field);
    const QString told = fields.join(QStringLiteral("; "));
    if (change.what == What::Removed)
        return change.byMerge ? PartnerHistory::tr("went back to the company it came from")
                              : PartnerHistory::tr("removed");
    if (change.what == What::Changed)
        return told;
    const QString came =
        change.byMerge ? PartnerHistory::tr("came with a company that was merged") : PartnerHistory::tr("added");
    return told.isEmpty() ? came : PartnerHistory::tr("%1 (%2)").arg(came, told);
}

HistoryLine recordLine(const RecordChange &change)
{
    HistoryLine line;
    line.kind = HistoryLine::Kind::Record;
    line.at = change.at;
    line.about = change.kind == RecordChange::Kind::Person
        ? change.title
        : PartnerHistory::tr("Engagement as %1").arg(taxonomyLabel(change.title));
    line.text = recordText(change);
    line.origin = joined({ change.author, dayText(change.at), change.edit });
    line.cause = joined({ change.author, change.edit });
    return line;
}
} // namespace

QList<HistoryLine> historyLines(const PartnerLife &life, const Schema &schema)
{
    QList<HistoryLine> lines;
    for (const FactChange &change : life.facts)
        lines << factLine(change, schema);
    for (const RecordChange &change : life.records)
        lines << recordLine(change);
    lines << mergedLines(life.merged, schema);
    std::ranges::stable_sort(lines, std::ranges::greater {}, &HistoryLine::at);
    return lines;
}

} // namespace partnerscope
