#include "store/partnercolumns.h"
#include "store/records.h"
#include "store/rowimage.h"

/// Rows of questionnaires.
namespace partnerscope::records {

namespace {
const std::string SelectQuestionnaires =
    "SELECT id, partner_id, token, attributes, sent_on, due_on, answered_on FROM questionnaire ORDER BY id";
} // namespace

Row toRow(const Questionnaire &questionnaire)
{
    return { { "partner_id", questionnaire.partner.value },
             { "token", questionnaire.token.toStdString() },
             { "attributes", toJsonArray(questionnaire.attributes) },
             { "sent_on", toCell(questionnaire.sentOn) },
             { "due_on", toCell(questionnaire.dueOn) },
             { "answered_on", toCell(questionnaire.answeredOn) } };
}

Result<QList<Questionnaire>> questionnaires(Database &database)
{
    QList<Questionnaire> list;
    const Result<> read = eachRow(database, SelectQuestionnaires, {}, [&](const Statement &row) -> Result<> {
        list << Questionnaire { { row.integer(0) },         { row.integer(1) },    row.text(2),
                                fromJsonArray(row.utf8(3)), dateFrom(row.utf8(4)), dateFrom(row.utf8(5)),
                                dateFrom(row.utf8(6)) };
        return {};
    });
    if (!read)
        return read.failure();
    return list;
}

} // namespace partnerscope::records
