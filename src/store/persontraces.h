#pragma once

#include "store/database.h"

#include <QRegularExpression>
#include <QStringList>

namespace partnerscope {

/// What a person is known by, and how to take it out of texts other people wrote.
class PersonTraces
{
public:
    /// Name, e-mail and phone of a row of `contact`, or of the image of one; a person may have had several of each.
    void add(const Row &contact);
    [[nodiscard]] bool isEmpty() const { return m_names.isEmpty(); }
    [[nodiscard]] const QStringList &names() const { return m_names; }
    [[nodiscard]] const QStringList &addresses() const { return m_addresses; } ///< e-mail and phone

    /// Puts a neutral word for every trace in the texts of a column. \returns how many rows changed.
    [[nodiscard]] Result<int> redact(Database &database, std::string_view table, std::string_view column) const;
    /// The same in the images of rows that the journal keeps for undo.
    [[nodiscard]] Result<> redactImages(Database &database) const;
    /// Rows of a column in which a name still stands.
    [[nodiscard]] Result<std::int64_t> mentions(Database &database, std::string_view table,
                                                std::string_view column) const;

private:
    void addTrace(QStringList &list, const QString &trace);
    [[nodiscard]] QString redacted(QString text) const;
    /// A condition that holds where a column may hold a trace; a first sieve, in SQL.
    [[nodiscard]] std::string sieve(std::string_view column) const;
    void bindSieve(Statement &statement, int columns, bool escaped) const;

    QStringList m_names;
    QStringList m_addresses;
    QList<QRegularExpression> m_patterns;
};

} // namespace partnerscope
