#include "exchange/lettercase.h"

#include <QHash>

namespace partnerscope {

namespace {

constexpr qsizetype LongestAbbreviation = 3; ///< "SAP", "IBM", "IT"

QString titleWord(const QString &word)
{
    static const QHash<QString, QString> Known {
        { QStringLiteral("gmbh"), QStringLiteral("GmbH") }, { QStringLiteral("mbh"), QStringLiteral("mbH") },
        { QStringLiteral("ltd"), QStringLiteral("Ltd") },   { QStringLiteral("ltd."), QStringLiteral("Ltd.") },
        { QStringLiteral("inc"), QStringLiteral("Inc") },   { QStringLiteral("inc."), QStringLiteral("Inc.") },
        { QStringLiteral("co"), QStringLiteral("Co") },     { QStringLiteral("co."), QStringLiteral("Co.") },
        { QStringLiteral("corp"), QStringLiteral("Corp") }, { QStringLiteral("corp."), QStringLiteral("Corp.") },
        { QStringLiteral("plc"), QStringLiteral("plc") },   { QStringLiteral("and"), QStringLiteral("and") },
        { QStringLiteral("of"), QStringLiteral("of") },     { QStringLiteral("the"), QStringLiteral("The") },
        { QStringLiteral("und"), QStringLiteral("und") },   { QStringLiteral("pty"), QStringLiteral("Pty") },
    };
    const QString small = word.toLower();
    if (const auto known = Known.constFind(small); known != Known.constEnd())
        return *known;
    if (word == word.toUpper() && word.size() <= LongestAbbreviation)
        return word;
    QString title = small;
    bool isFirst = true;
    for (QChar &letter : title) {
        if (isFirst && letter.isLetter())
            letter = letter.toUpper();
        isFirst = !letter.isLetterOrNumber() && letter != u'\'' && letter != QChar(0x2019);
    }
    return title;
}

} // namespace

QString inCase(const QString &text, TextCase textCase)
{
    const QString tidy = textCase == TextCase::AsWritten ? text : text.simplified();
    switch (textCase) {
    case TextCase::AsWritten:
    case TextCase::Tidy: return tidy;
    case TextCase::Upper: return tidy.toUpper();
    case TextCase::Lower: return tidy.toLower();
    case TextCase::Title: break;
    }
    QStringList words = tidy.split(u' ');
    for (QString &word : words)
        word = titleWord(word);
    return words.join(u' ');
}

} // namespace partnerscope
