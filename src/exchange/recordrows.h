#pragma once

#include "domain/contact.h"
#include "domain/engagement.h"
#include "domain/performance.h"
#include "domain/profile.h"
#include "domain/relation.h"
#include "exchange/listkind.h"

#include <functional>
#include <memory>

namespace partnerscope {

struct ImportPlan;

/// What the workspace has recorded about its companies besides their facts; only the list of the file's kind is needed.
struct KnownRecords {
    QList<Contact> contacts;
    QList<Engagement> engagements;
    QList<Performance> performance;
    QList<Relation> relations;
    /// How many target accounts of ours a company is known to serve; nothing: unknown.
    std::function<std::optional<double>(PartnerId)> targetAccounts;
    /// Whether that number stays, although a list counts another.
    std::function<bool(PartnerId)> keepsTargetAccounts;
    QList<ProfileVersion> profiles; ///< every version
    QString currency;               ///< of the workspace; amounts in another one are refused
};

/// The number of our target accounts among a company's customers.
struct AccountOverlap {
    PartnerId partner;
    double accounts = 0;
    bool isKept = false;  ///< another number is recorded, and stays
    std::size_t line = 0; ///< of the file: where the company stands first
};

/// Market weights on their way to the customers of an ideal partner profile.
struct DemandUpdate {
    ProfileId profile; ///< the version whose customers were compared
    QString name;
    CustomerProfile weights; ///< only those that are new or change
    std::size_t kept = 0;    ///< terms that the file does not name
};

/// Records on their way into the workspace: with an id they replace the one that is there.
struct ImportRecords {
    QList<Contact> contacts;
    QList<Engagement> engagements;
    QList<Performance> performance;
    QList<Relation> relations;
    QList<AccountOverlap> overlaps;
    DemandUpdate demand;
};

/// One row of a list, by the fields of its kind. Reading a cell that cannot be understood reports it.
class RecordCells
{
public:
    virtual ~RecordCells() = default;
    [[nodiscard]] virtual bool has(const char *field) const = 0;            ///< whether the file has such a column
    [[nodiscard]] virtual QString text(const char *field) const = 0;        ///< trimmed; empty: unknown
    [[nodiscard]] virtual std::optional<QDate> date(const char *field) = 0; ///< nothing: unknown, or no date
    [[nodiscard]] virtual std::optional<bool> yesNo(const char *field) = 0; ///< nothing: unknown, or neither
    /// Whether numbers in this cell are written with a decimal comma.
    [[nodiscard]] virtual bool hasDecimalComma(const char *field) const = 0;
    /// The company a cell names, by name or web address; invalid if the workspace has none, or several.
    [[nodiscard]] virtual PartnerId company(const char *field) const = 0;
    [[nodiscard]] virtual std::size_t line() const = 0; ///< of the row in the file
    /// The cell is left out, for this reason.
    virtual void report(const char *field, const QString &reason) = 0;
};

/// What a row came to.
struct RowOutcome {
    enum class Kind { Added, Updated, Unchanged, Skipped, Rejected };
    Kind kind = Kind::Rejected;
    const char *field = "company"; ///< of a rejected row: where the reason lies
    QString reason;                ///< of a rejected row, translated
};

enum class OnDuplicate { Update, Skip, Add };

/// Turns the rows of one kind of list into records, against those that are known and those of earlier rows.
class RecordRows
{
public:
    virtual ~RecordRows() = default;
    [[nodiscard]] virtual RowOutcome take(PartnerId company, RecordCells &cells) = 0;
    virtual void finish(ImportPlan &plan) = 0; ///< hands over the records, and what there is to say about them
    /// Rows taken as updates that in the end change nothing, once all are taken.
    [[nodiscard]] virtual std::size_t unchangedAfterAll() const { return 0; }
};

/// How people are recorded whose row does not say why they may be.
struct PeopleDefaults {
    QString lawfulBasis; ///< or the source
    QDate retainUntil;
};

[[nodiscard]] std::unique_ptr<RecordRows> recordRows(ListKind kind, const KnownRecords &known, OnDuplicate onDuplicate,
                                                     const PeopleDefaults &people);

/// "2026-Q1" of "Q1 2026", "1/2026", "2026 Q1", "1. Quartal 2026" or a day in it; empty if it is none of them.
[[nodiscard]] QString quarterOf(const QString &text);

} // namespace partnerscope
