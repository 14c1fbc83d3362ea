#include "store/partnercolumns.h"
#include "store/records.h"
#include "store/storetext.h"

/// Rows of relations between companies, of notes, and of how recruited companies turned out.
namespace partnerscope::records {

namespace {
const std::string SelectRelations = "SELECT id, partner_id, other_partner_id, kind, since, note FROM relation";
const std::string RelationsOf =
    SelectRelations + " WHERE partner_id = ?1 UNION ALL " + SelectRelations + " WHERE other_partner_id = ?1 ORDER BY 1";
const std::string SelectNotes = "SELECT id, partner_id, text, author, at FROM note";
const std::string SelectRecruitments = "SELECT id, partner_id, profile, version, recruited_on, first_deal_on, active, "
                                       "satisfaction, enablement_cost, enablement_cost_currency FROM recruitment";

Cell cell(const QString &text)
{
    return text.toStdString();
}

std::string ofPartner(const std::string &select, PartnerId partner, const char *order)
{
    return select + (partner.isValid() ? " WHERE partner_id = ? ORDER BY " : " ORDER BY ") + order;
}

Cell parameterOf(PartnerId partner)
{
    return partner.isValid() ? Cell { partner.value } : Cell {};
}
} // namespace

Row toRow(const Relation &relation)
{
    return { { "partner_id", relation.partner.value },
             { "other_partner_id", relation.other.value },
             { "kind", cell(relationKey(relation.kind)) },
             { "since", toCell(relation.since) },
             { "note", cell(relation.note) } };
}

Row toRow(const Note &note)
{
    return { { "partner_id", note.partner.value },
             { "text", cell(note.text) },
             { "author", cell(note.author) },
             { "at", toText(note.at) } };
}

Row toRow(const Recruitment &recruitment)
{
    const std::optional<Money> &cost = recruitment.enablementCost;
    return { { "partner_id", recruitment.partner.value },
             { "profile", cell(recruitment.profile) },
             { "version", std::int64_t { recruitment.version } },
             { "recruited_on", toCell(recruitment.recruitedOn) },
             { "first_deal_on", toCell(recruitment.firstDealOn) },
             { "active", recruitment.active ? Cell { std::int64_t { *recruitment.active ? 1 : 0 } } : Cell {} },
             { "satisfaction", recruitment.satisfaction ? Cell { *recruitment.satisfaction } : Cell {} },
             { "enablement_cost", cost ? Cell { cost->amount } : Cell {} },
             { "enablement_cost_currency", cost ? cell(cost->currency) : Cell {} } };
}

Result<QList<Relation>> relations(Database &database, PartnerId partner)
{
    QList<Relation> list;
    const std::string sql = partner.isValid() ? RelationsOf : SelectRelations + " ORDER BY id";
    const Result<> read = eachRow(database, sql, parameterOf(partner), [&](const Statement &row) -> Result<> {
        const std::optional<RelationKind> kind = relationFromKey(row.text(3));
        if (!kind)
            return fail(ErrorCode::NotAWorkspace,
                        StoreText::tr("The workspace file is damaged. Open a copy or a backup instead."),
                        QStringLiteral("a relation has an unknown kind"));
        list << Relation { { row.integer(0) },    { row.integer(1) }, { row.integer(2) }, *kind,
                           dateFrom(row.utf8(4)), row.text(5) };
        return {};
    });
    if (!read)
        return read.failure();
    return list;
}

Result<QList<Note>> notes(Database &database, PartnerId partner)
{
    QList<Note> list;
    const Result<> read = eachRow(
        database, ofPartner(SelectNotes, partner, "at DESC, id DESC"), parameterOf(partner),
        [&](const Statement &row) -> Result<> {
            list << Note { { row.integer(0) }, { row.integer(1) }, row.text(2), row.text(3), instantFrom(row.utf8(4)) };
            return {};
        });
    if (!read)
        return read.failure();
    return list;
}

Result<QList<Recruitment>> recruitments(Database &database, PartnerId partner)
{
    QList<Recruitment> list;
    const Result<> read = eachRow(database, ofPartner(SelectRecruitments, partner, "recruited_on, id"),
                                  parameterOf(partner), [&](const Statement &row) -> Result<> {
                                      Recruitment recruitment;
                                      recruitment.id = { row.integer(0) };
                                      recruitment.partner = { row.integer(1) };
                                      recruitment.profile = row.text(2);
                                      recruitment.version = static_cast<int>(row.integer(3));
                                      recruitment.recruitedOn = dateFrom(row.utf8(4));
                                      recruitment.firstDealOn = dateFrom(row.utf8(5));
                                      if (!row.isNull(6))
                                          recruitment.active = row.integer(6) != 0;
                                      if (!row.isNull(7))
                                          recruitment.satisfaction = row.number(7);
                                      if (!row.isNull(8))
                                          recruitment.enablementCost = Money { row.number(8), row.text(9) };
                                      list << recruitment;
                                      return {};
                                  });
    if (!read)
        return read.failure();
    return list;
}

} // namespace partnerscope::records
