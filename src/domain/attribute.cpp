#include "domain/attribute.h"

#include "base/text.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <array>

namespace partnerscope {

namespace {
struct TypeName {
    AttributeType type;
    const char *key;
    const char *label;
};
constexpr std::array TypeNames {
    TypeName { AttributeType::Text, "text", QT_TRANSLATE_NOOP("AttributeType", "Text") },
    TypeName { AttributeType::Number, "number", QT_TRANSLATE_NOOP("AttributeType", "Number") },
    TypeName { AttributeType::Money, "money", QT_TRANSLATE_NOOP("AttributeType", "Money") },
    TypeName { AttributeType::Percent, "percent", QT_TRANSLATE_NOOP("AttributeType", "Percent") },
    TypeName { AttributeType::WholeNumber, "whole_number", QT_TRANSLATE_NOOP("AttributeType", "Whole number") },
    TypeName { AttributeType::Date, "date", QT_TRANSLATE_NOOP("AttributeType", "Date") },
    TypeName { AttributeType::YesNo, "yes_no", QT_TRANSLATE_NOOP("AttributeType", "Yes or no") },
    TypeName { AttributeType::Choice, "choice", QT_TRANSLATE_NOOP("AttributeType", "One of a list") },
    TypeName { AttributeType::MultipleChoice, "multiple_choice",
               QT_TRANSLATE_NOOP("AttributeType", "Several of a list") },
    TypeName { AttributeType::Rating, "rating", QT_TRANSLATE_NOOP("AttributeType", "Rating 0 to 4") },
};

const TypeName &nameOf(AttributeType type)
{
    for (const TypeName &name : TypeNames) {
        if (name.type == type)
            return name;
    }
    Q_UNREACHABLE();
}

/// Letters that Unicode does not take apart into a base letter and an accent.
QString transliterated(QChar c)
{
    static const QHash<QChar, QString> letters {
        { QChar(0xdf), QStringLiteral("ss") },  { QChar(0xe6), QStringLiteral("ae") },
        { QChar(0xf8), QStringLiteral("o") },   { QChar(0x142), QStringLiteral("l") },
        { QChar(0x153), QStringLiteral("oe") }, { QChar(0x111), QStringLiteral("d") },
        { QChar(0xf0), QStringLiteral("d") },   { QChar(0xfe), QStringLiteral("th") },
    };
    return letters.value(c, QString(c));
}
} // namespace

QString typeKey(AttributeType type)
{
    return QString::fromLatin1(nameOf(type).key);
}

std::optional<AttributeType> typeFromKey(const QString &key)
{
    for (const TypeName &name : TypeNames) {
        if (key == QLatin1String(name.key))
            return name.type;
    }
    return std::nullopt;
}

QString typeLabel(AttributeType type)
{
    return QCoreApplication::translate("AttributeType", nameOf(type).label);
}

bool isNumeric(AttributeType type)
{
    switch (type) {
    case AttributeType::Number:
    case AttributeType::Money:
    case AttributeType::Percent:
    case AttributeType::WholeNumber:
    case AttributeType::Rating: return true;
    case AttributeType::Text:
    case AttributeType::Date:
    case AttributeType::YesNo:
    case AttributeType::Choice:
    case AttributeType::MultipleChoice: return false;
    }
    Q_UNREACHABLE();
}

bool countsThings(const Attribute &attribute)
{
    return attribute.type == AttributeType::WholeNumber && !attribute.unit.isEmpty();
}

Problems validate(const Attribute &attribute)
{
    static const QRegularExpression wellFormed(QStringLiteral("^[a-z_][a-z0-9_]*$"));
    Problems problems;
    if (!wellFormed.match(attribute.key).hasMatch())
        problems << Problem { QStringLiteral("key"),
                              tr("\"%1\" is not a key: use small letters, digits and _.").arg(attribute.key) };
    if (isReservedKey(attribute.key))
        problems << Problem { QStringLiteral("key"), tr("\"%1\" is reserved; choose another key.").arg(attribute.key) };
    if (attribute.label.trimmed().isEmpty())
        problems << Problem { QStringLiteral("label"), tr("The label is empty.") };
    const bool choice = attribute.type == AttributeType::Choice || attribute.type == AttributeType::MultipleChoice;
    if (choice && attribute.vocabulary.isEmpty())
        problems << Problem { QStringLiteral("vocabulary"), tr("A choice needs a vocabulary.") };
    if (!choice && !attribute.vocabulary.isEmpty())
        problems << Problem { QStringLiteral("vocabulary"), tr("Only a choice can have a vocabulary.") };
    if (attribute.freshDays < 0)
        problems << Problem { QStringLiteral("fresh_days"), tr("The number of days must not be negative.") };
    if (!attribute.anchors.isEmpty() && (attribute.type != AttributeType::Rating || attribute.anchors.size() != 5))
        problems << Problem { QStringLiteral("anchors"),
                              tr("Only a rating has anchors, one for each level from 0 to 4.") };
    return problems;
}

QString keyFromLabel(const QString &label)
{
    QString key;
    bool gap = false;
    const QString decomposed = label.toLower().normalized(QString::NormalizationForm_KD);
    for (const QChar c : decomposed) {
        if (c.category() == QChar::Mark_NonSpacing)
            continue;
        const QString ascii = transliterated(c);
        const QChar first = ascii.at(0);
        const bool usable = first.unicode() < 128 && (first.isLetterOrNumber() || first == QLatin1Char('_'));
        if (!usable) {
            gap = true;
            continue;
        }
        if (gap && !key.isEmpty())
            key += QLatin1Char('_');
        gap = false;
        key += ascii;
    }
    if (key.isEmpty())
        return QStringLiteral("attribute");
    return key.at(0).isDigit() ? QString(QLatin1Char('_') + key) : key;
}

bool isReservedKey(const QString &key)
{
    const QString lower = key.toLower();
    return lower == QLatin1String("id") || lower == QLatin1String("rowid") || lower == QLatin1String("oid");
}

} // namespace partnerscope
