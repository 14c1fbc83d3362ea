#pragma once

#include "base/result.h"
#include "domain/contact.h"
#include "domain/engagement.h"
#include "domain/note.h"
#include "domain/performance.h"
#include "domain/profile.h"
#include "domain/recruitment.h"
#include "domain/relation.h"
#include "pool/rowbatch.h"

#include <QCoreApplication>
#include <QLocale>

#include <memory>

namespace partnerscope {

/// What the sample is made from. The same options give the same values on every computer.
struct SampleOptions {
    std::uint64_t seed = 20260514;
    std::size_t partners = 400;                    ///< companies, duplicates included
    QDate today;                                   ///< reference date: facts age and quarters end by it
    QLocale::Language language = QLocale::English; ///< of what people would write; names stay as they are
};

/// A stretch of the sample.
struct SampleBatch {
    RowBatch rows; ///< all to be added; every batch of a sample has the same columns and origins
    /// What surrounds these companies. `partner` is the position in the whole sample, from 1: what an empty workspace
    /// numbers its companies by. Relations are to companies of this stretch or an earlier one.
    QList<Contact> contacts;
    QList<Engagement> engagements;
    QList<Performance> performance;
    QList<Relation> relations;
    QList<Note> notes;
    QList<Recruitment> recruitments;
};

/// Invents companies, stretch by stretch, so that a million of them never have to be in memory at once.
///
/// Latent capability, commitment and size drive the attributes, so that they go together as in life; then values are
/// taken away, at random and more often where little is known (small, unwilling, not engaged), others are left to age,
/// and about 3 % of the companies are repeated as another list would spell them. A program does not grow with the list
/// it recruits from: people, engagements and results stay near 1,500 companies at most.
class SampleGenerator
{
    Q_DECLARE_TR_FUNCTIONS(SampleGenerator)

public:
    /// \returns InvalidInput without companies, above 1,000,000, or without a date.
    [[nodiscard]] static Result<SampleGenerator> create(const SampleOptions &options);
    SampleGenerator(SampleGenerator &&) noexcept;
    SampleGenerator &operator=(SampleGenerator &&) noexcept;
    ~SampleGenerator();

    [[nodiscard]] std::size_t produced() const; ///< companies handed out so far
    [[nodiscard]] bool atEnd() const;
    /// The next companies, at most `rows`; empty at the end. The stretches do not change what is generated.
    [[nodiscard]] SampleBatch next(std::size_t rows);

private:
    struct Impl;
    explicit SampleGenerator(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

/// The whole sample at once; for thousands, not for a million.
[[nodiscard]] Result<SampleBatch> generateSample(const SampleOptions &options);

/// The three ideal profiles that belong to the sample, in the order they are added to its workspace.
[[nodiscard]] Result<QList<IdealProfile>> sampleProfiles(QLocale::Language language = QLocale::English);

} // namespace partnerscope
