#pragma once

#include "domain/schema.h"
#include "domain/value.h"
#include "exchange/jsontext.h"

#include <QDate>

namespace partnerscope {

/// A file of answers as a company sent it back: read, not yet believed.
struct QuestionnaireAnswer {
    struct Item {
        QString attribute; ///< as in the file
        JsonNode value;
        QStringList others; ///< terms the form's list did not hold, in the company's own words
    };
    QString token;
    QString partner; ///< the name the form was made for
    QString respondent;
    QString remarks;
    QDate answeredOn;
    std::vector<Item> items;
};

/// Reads what the form saves (resources/schemas/answer.schema.json). \returns InvalidInput that says where the file is
/// not one of these.
[[nodiscard]] Result<QuestionnaireAnswer> readQuestionnaireAnswer(const QByteArray &utf8);

/// One answer as a value of its attribute. Other terms become codes as they are written, those the vocabulary knows the
/// codes they stand for. \returns InvalidInput that says what is wrong with it.
[[nodiscard]] Result<Value> answeredValue(const QuestionnaireAnswer::Item &item, const Attribute &attribute,
                                          const Schema &schema);

} // namespace partnerscope
