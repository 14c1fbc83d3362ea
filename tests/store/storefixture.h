#pragma once

#include "store/database.h"
#include "store/workspace.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

/// What the tests of the store share: a small schema with every type, a standing clock, shorthands.
namespace partnerscope::test {

inline QDateTime at(const char *iso)
{
    return QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate);
}

inline Clock clockAt(const char *iso = "2026-03-01T10:00:00Z")
{
    return Clock(at(iso));
}

inline Attribute attribute(const char *key, AttributeType type, const char *vocabulary = "")
{
    Attribute a;
    a.key = QString::fromLatin1(key);
    a.label = a.key;
    a.group = QStringLiteral("identity");
    a.type = type;
    a.vocabulary = QString::fromLatin1(vocabulary);
    a.synonyms = QStringList { QStringLiteral("other \"name\"") };
    if (type == AttributeType::Rating)
        a.anchors = { QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d"),
                      QStringLiteral("e") };
    return a;
}

inline Schema smallSchema()
{
    Schema schema;
    std::vector<Term> regions {
        { QStringLiteral("EU"), QStringLiteral("Europe"), {}, {}, true },
        { QStringLiteral("DE"),
          QStringLiteral("Germany"),
          { QStringLiteral("EU") },
          { QStringLiteral("Deutschland") },
          true },
        { QStringLiteral("FR"), QStringLiteral("France"), { QStringLiteral("EU") }, {}, false }
    };
    schema.vocabularies.emplace_back(QStringLiteral("regions"), QStringLiteral("Regions"), std::move(regions));
    schema.attributes = { attribute("name", AttributeType::Text),
                          attribute("website", AttributeType::Text),
                          attribute("country", AttributeType::Choice, "regions"),
                          attribute("regions_served", AttributeType::MultipleChoice, "regions"),
                          attribute("employees", AttributeType::WholeNumber),
                          attribute("annual_revenue", AttributeType::Money),
                          attribute("growth", AttributeType::Percent),
                          attribute("density", AttributeType::Number),
                          attribute("founded_on", AttributeType::Date),
                          attribute("deal_registration", AttributeType::YesNo),
                          attribute("collaboration", AttributeType::Rating) };
    return schema;
}

inline Evidence evidence(const char *source = "Register", const char *recorded = "2026-02-01T09:00:00Z")
{
    return { QString::fromLatin1(source), QDate(2026, 1, 15), Grade::Verified,
             QStringLiteral("Ada"),       at(recorded),       QDate(2027, 1, 1) };
}

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QString messageOf(const Error &error)
{
    return error.message + QStringLiteral(" [") + error.detail + QLatin1Char(']');
}

/// Everything a workspace holds, as text, except its stamp; two equal dumps are two equal workspaces.
inline QByteArray dump(const QString &path)
{
    auto database = Database::open(path, Database::Access::ReadOnly);
    QByteArray text;
    if (!database)
        return text;
    auto tables =
        (*database)->prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT IN ('meta', "
                             "'journal', 'journal_row', 'shelf', 'engagement_history', 'term_history') ORDER BY name");
    for (auto table = tables->step(); table && *table; table = tables->step()) {
        const std::string name(tables->utf8(0));
        text += name.c_str();
        text += '\n';
        auto rows = (*database)->prepare("SELECT * FROM " + sqlName(name) + " ORDER BY id");
        for (auto row = rows->step(); row && *row; row = rows->step()) {
            for (int i = 0; i < rows->columnCount(); ++i) {
                text += std::string(rows->columnName(i)).c_str();
                text += rows->isNull(i) ? " NULL|" : (" " + std::string(rows->utf8(i)) + "|").c_str();
            }
            text += '\n';
        }
    }
    return text;
}

inline QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden, QDir::Name);
}

} // namespace partnerscope::test

#define VERIFY_OK(result)                                                                                              \
    do {                                                                                                               \
        const auto &checked = (result);                                                                                \
        QVERIFY2(checked.has_value(), checked ? "" : qPrintable(partnerscope::test::messageOf(checked.error())));      \
    } while (false)
