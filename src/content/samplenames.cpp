#include "content/samplenames.h"

#include "domain/attribute.h"

namespace partnerscope {

namespace {
/// From here on names need a second word to stay apart, and websites carry the row.
constexpr std::size_t SmallSample = 3000;
constexpr int NameTries = 40;

QString anyOf(Random &random, const QStringList &list)
{
    return list.at(static_cast<qsizetype>(random.below(static_cast<std::uint64_t>(list.size()))));
}

QString text(const Value &value)
{
    const QString *found = std::get_if<QString>(&value);
    return found ? *found : QString();
}

/// An invented place or person: "Ostermark".
QString root(Random &random, const SampleSeeds::Family &family)
{
    // One draw per statement: the order in which operands are evaluated is not fixed, the sample must be.
    const QString start = anyOf(random, family.starts);
    QString end = anyOf(random, family.ends);
    while (end.compare(start, Qt::CaseInsensitive) == 0)
        end = anyOf(random, family.ends);
    return start + end;
}

/// Two neighbouring letters in the middle change places.
QString withTypo(QString name)
{
    const qsizetype middle = name.size() / 2;
    for (qsizetype i = middle; i + 1 < name.size(); ++i) {
        if (name.at(i).isLower() && name.at(i + 1).isLower() && name.at(i) != name.at(i + 1)) {
            const QChar first = name.at(i);
            name[i] = name.at(i + 1);
            name[i + 1] = first;
            break;
        }
    }
    return name;
}

/// Without accents, as systems write names that know only plain letters.
QString plain(const QString &name)
{
    QString result;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD)) {
        if (c.category() != QChar::Mark_NonSpacing)
            result += c;
    }
    return result.replace(QChar(0xdf), QStringLiteral("ss"))
        .replace(QChar(0xf8), QChar(u'o'))
        .replace(QChar(0x142), QChar(u'l'));
}
} // namespace

QString hostFromName(const QString &name)
{
    return keyFromLabel(name).replace(QLatin1Char('_'), QLatin1Char('-'));
}

QString domainOf(const QString &website)
{
    QString host = website;
    for (const QString &start : { QStringLiteral("https://"), QStringLiteral("http://"), QStringLiteral("www.") }) {
        if (host.startsWith(start))
            host = host.mid(start.size());
    }
    return host.section(QLatin1Char('/'), 0, 0);
}

SampleNamer::SampleNamer(const SampleSeeds &seeds)
    : m_seeds(seeds)
{
    for (const SampleSeeds::Fixed &fixed : seeds.fixed)
        m_taken.insert(hostFromName(fixed.name));
}

QString SampleNamer::invent(Random &random, const SampleCompany &company, bool longForm) const
{
    const SampleSeeds::Family &family = m_seeds.families.constFind(m_seeds.countries[company.country].family).value();
    const QStringList &words = family.words.constFind(m_seeds.kinds[company.kind].words).value();
    QString name = root(random, family);
    if (longForm)
        name += QLatin1Char(' ') + root(random, family);
    name += QLatin1Char(' ');
    name += anyOf(random, words);
    return name;
}

void SampleNamer::name(Random &random, SampleCompany &company, std::size_t row)
{
    const bool small = row < SmallSample;
    QString name = invent(random, company, !small);
    QString host = hostFromName(name);
    for (int i = 0; small && i < NameTries && m_taken.contains(host); ++i) {
        name = invent(random, company, i > NameTries / 2);
        host = hostFromName(name);
    }
    if (small)
        m_taken.insert(host);
    else
        host += QLatin1Char('-') + QString::number(row, 36);

    static const QStringList forms { QStringLiteral("https://www.%1.example"), QStringLiteral("www.%1.example"),
                                     QStringLiteral("https://%1.example"), QStringLiteral("%1.example") };
    company.values[FieldName] = name;
    company.values[FieldLegalName] =
        QString(name + QLatin1Char(' ') + anyOf(random, m_seeds.countries[company.country].legalForms));
    company.values[FieldWebsite] = anyOf(random, forms).arg(host);
}

void SampleNamer::name(SampleCompany &company, const SampleSeeds::Fixed &fixed)
{
    company.values[FieldName] = fixed.name;
    company.values[FieldLegalName] = fixed.legalName;
    company.values[FieldWebsite] = QStringLiteral("https://www.%1.example").arg(hostFromName(fixed.name));
}

QString SampleNamer::person(Random &random, std::size_t country) const
{
    const SampleSeeds::Family &family = m_seeds.families.constFind(m_seeds.countries[country].family).value();
    const QString first = anyOf(random, family.firstNames);
    return first + QLatin1Char(' ') + anyOf(random, family.lastNames);
}

SampleCompany duplicateOf(const SampleCompany &original, std::size_t variant)
{
    SampleCompany copy = original;
    const QString name = text(original.values[FieldName]);
    const QString domain = domainOf(text(original.values[FieldWebsite]));
    QString other = name;
    switch (variant % 6) {
    case 0: // the registered name, same domain
        other = text(original.values[FieldLegalName]);
        copy.values[FieldWebsite] = QString(u"http://" + domain);
        break;
    case 1: // shouted, no website
        other = name.toUpper();
        copy.values[FieldWebsite] = Value {};
        break;
    case 2: // plain letters, no website
        other = plain(name);
        copy.values[FieldWebsite] = Value {};
        break;
    case 3: // a slip of the keyboard, another domain
        other = withTypo(name);
        copy.values[FieldWebsite] = QString(u"www." + domain.section(QLatin1Char('.'), 0, 0) + u"-group.example");
        break;
    case 4: // a longer name, a page below the same domain
        other = name + QStringLiteral(" Group");
        copy.values[FieldWebsite] = QString(domain + u"/en");
        break;
    default: // only the first word, same country
        other = name.section(QLatin1Char(' '), 0, 0) + QStringLiteral(" (HQ)");
        copy.values[FieldWebsite] = QString(u"www." + domain);
        break;
    }
    copy.values[FieldName] = other;
    copy.values[FieldLegalName] = Value {};
    return copy;
}

} // namespace partnerscope
