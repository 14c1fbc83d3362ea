#pragma once

#include "session/changejob.h"

#include <memory>

namespace partnerscope {

/// Reads the values of an attribute as another type: texts as an import reads cells, terms by their labels. What it
/// finds no term for becomes a new one, unreviewed.
class TypeConverter
{
public:
    /// `after` may name a vocabulary the workspace lacks: then every spelling is a term of it.
    TypeConverter(const Schema &schema, const Attribute &before, const Attribute &after, QString currency);

    [[nodiscard]] Value convert(const Value &value);
    [[nodiscard]] const std::vector<Term> &newTerms() const { return m_newTerms; }

private:
    [[nodiscard]] QString codeOf(const QString &text);
    [[nodiscard]] QString labelOf(const QString &code) const;
    [[nodiscard]] Value fromText(const QString &text);

    Attribute m_before;
    Attribute m_after;
    QString m_currency;
    std::optional<Vocabulary> m_old;
    std::optional<Vocabulary> m_new;
    std::vector<Term> m_newTerms;
    QHash<QString, QString> m_newByText;
};

/// What a change of type would do.
struct TypeChangePreview {
    struct Sample {
        PartnerId partner;
        Value before;
        Value after; ///< unknown: lost
    };
    qsizetype known = 0; ///< companies with a value
    qsizetype lost = 0;
    std::vector<Sample> lostSamples; ///< different values, at most MaxSamples
    std::vector<Sample> keptSamples;
    QStringList newTerms;
    static constexpr std::size_t MaxSamples = 8;
};

/// The attribute with another type: what does not go with that is left out. A choice without a vocabulary keeps the one
/// it has, else gets one of its own.
[[nodiscard]] Attribute asType(const Attribute &before, AttributeType type, const QString &vocabulary = {});
/// Why an attribute cannot become `after`; success if it can.
[[nodiscard]] Result<> checkTypeChange(const Session &session, const Attribute &after);
/// The change itself: new vocabulary, values, new terms.
[[nodiscard]] NamedChange typeChange(const Session &session, const Attribute &after);
/// The profiles that could no longer read the attribute, and why, in words.
[[nodiscard]] QStringList profilesThatWouldNotRead(const Session &session, const Attribute &after);

/// Works out a preview without touching the workspace. \returns Cancelled where `progress` asks to stop.
[[nodiscard]] Result<TypeChangePreview> previewTypeChange(const Session &session, const Attribute &after,
                                                          const StoreProgress &progress = {});

/// The same beside the window.
class TypePreviewJob : public Job
{
    Q_OBJECT

public:
    TypePreviewJob(const Session &session, const Attribute &after, QObject *parent = nullptr);
    ~TypePreviewJob() override;
    [[nodiscard]] const Result<TypeChangePreview> &result() const { return m_result; }

private:
    void work() override;

    std::function<Result<TypeChangePreview>(const StoreProgress &)> m_look;
    Result<TypeChangePreview> m_result;
};

} // namespace partnerscope
