#pragma once

#include "content/samplecompany.h"
#include "domain/engagement.h"
#include "domain/note.h"
#include "domain/performance.h"
#include "domain/recruitment.h"
#include "domain/relation.h"

#include <QHash>
#include <QList>

namespace partnerscope {

/// What connects the companies of the sample that we work with: relations among them, notes on them, and how those that
/// were recruited turned out. Companies must come in their order; only a few of the last are remembered.
class SampleCircle
{
public:
    /// A company we work with.
    struct Member {
        PartnerId id;
        std::size_t kind = 0;
        std::size_t country = 0;
        double employees = 0;
    };
    /// `profiles`: name of the sample's ideal profile by partner type. The seeds must outlive this.
    SampleCircle(const SampleSeeds &seeds, QHash<QString, QString> profiles, QDate today);

    /// To companies that came before; from now on this one can be met, too.
    [[nodiscard]] QList<Relation> relations(Random &random, const SampleCompany &company, PartnerId id);
    [[nodiscard]] QList<Note> notes(Random &random, const Engagement &engagement) const;
    /// Of an engagement that was agreed, where an ideal profile fits its type.
    [[nodiscard]] std::optional<Recruitment> recruitment(Random &random, const SampleCompany &company,
                                                         const Engagement &engagement,
                                                         const QList<Performance> &results) const;

private:
    [[nodiscard]] std::optional<Relation> between(Random &random, const Member &one, const Member &other) const;
    [[nodiscard]] bool sellsProducts(const Member &member) const;

    const SampleSeeds &m_seeds;
    QHash<QString, QString> m_profiles;
    QDate m_today;
    QList<Member> m_recent;
};

} // namespace partnerscope
