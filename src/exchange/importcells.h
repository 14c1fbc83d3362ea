#pragma once

#include "exchange/cellbands.h"
#include "exchange/cellparser.h"
#include "exchange/importplan.h"
#include "exchange/placenames.h"

#include <QCoreApplication>

#include <memory>
#include <set>
#include <string>
#include <unordered_map>

namespace partnerscope {

/// The terms of one vocabulary during an import: what it knows, and what the file adds.
class ImportVocabulary
{
public:
    /// \param known nullptr for a vocabulary the import creates: then every spelling is a term of its own.
    ImportVocabulary(QString key, const Vocabulary *known);

    /// Code of a term; adds it unless `isStrict`. \returns an empty text if it is not known and was not added.
    [[nodiscard]] QString codeOf(const QString &text, bool isStrict);
    [[nodiscard]] bool knows(const QString &text) const;
    /// Code of a place by its ISO code; adds a term for it unless `isStrict`.
    [[nodiscard]] QString codeOfPlace(const QString &iso, const PlaceNames &places, bool isStrict);
    [[nodiscard]] const Vocabulary *known() const { return m_known; } ///< nullptr if the import creates it
    [[nodiscard]] const QString &key() const { return m_key; }
    [[nodiscard]] bool isKnown() const { return m_known != nullptr; } ///< else the import creates it
    [[nodiscard]] const std::vector<Term> &added() const { return m_added; }

private:
    QString m_key;
    const Vocabulary *m_known;
    std::vector<Term> m_added;
    QHash<QString, QString> m_addedByText; ///< case-folded, or exact for a new vocabulary
};

/// What codes of two letters mean that are a country's and a state's of the USA alike: "CA", "DE", "IN".
enum class PlaceCodes { Open, Countries, States };

/// How one column is read.
struct CellReading {
    CellFormat format;
    ColumnRules rules;
    bool isStrict = false;
    QString recordedCurrency;                 ///< ISO 4217, of the amounts in the pool; empty: not known
    PlaceCodes placeCodes = PlaceCodes::Open; ///< as the other codes of the column show
};

/// The cells of one attribute while they are read: typed, and open to corrections by later rows of the same company.
class CellColumn
{
    Q_DECLARE_TR_FUNCTIONS(CellColumn)

public:
    /// What reading one cell gave.
    enum class Outcome { Empty, Known, Unusable };

    CellColumn(const Attribute &attribute, CellReading reading, std::shared_ptr<ImportVocabulary> vocabulary);

    /// Reads a cell and keeps its value until store() or the next read().
    [[nodiscard]] Outcome read(std::string_view cell, CellKind kind);
    /// Why the last read() gave a problem.
    [[nodiscard]] const QString &reason() const { return m_reason; }

    void append();                            ///< a new row with the last value read, or unknown
    void replace(std::size_t row);            ///< the last value read, if it is one, in place of what the row has
    void readCurrency(std::string_view cell); ///< money: the currency of the last value read stands in another column
    void assumeCurrency();                    ///< money: that of the rules, where none is stated
    void forget();                            ///< the last value read counts as unknown
    void recall(std::size_t row);             ///< the value of a row counts as the last one read
    void clear(std::size_t row);              ///< the row's value is unknown
    /// Whether the cells are parts of a country, so that setCountry() helps to read them.
    [[nodiscard]] bool isPartOfCountry() const { return m_isPlace && !m_isCountry && m_vocabulary != nullptr; }
    void setCountry(const std::string &code) { m_country = code; } ///< of the row that is read next

    [[nodiscard]] bool isKnown() const { return m_last == Outcome::Known; } ///< the last value read
    [[nodiscard]] bool isEstimate() const { return m_isEstimate; }          ///< the last value read stands for a range
    [[nodiscard]] QString lastValueText() const; ///< as files carry it; empty if the last read gave nothing
    /// What the pool has in a row, as files carry it; amounts with their currency.
    [[nodiscard]] QString textOfPool(const PoolColumn &column, std::size_t row) const;
    [[nodiscard]] bool isKnownAt(std::size_t row) const;
    [[nodiscard]] bool equalsLast(std::size_t row) const; ///< the row's value and the last one read
    [[nodiscard]] bool equalsLast(const PoolColumn *column, std::size_t poolRow) const;
    [[nodiscard]] std::string lastText() const; ///< text, or the code of a choice; empty if the last read gave neither

    /// Terms this column added to a vocabulary that was there before.
    [[nodiscard]] std::size_t newTerms() const { return m_newTerms; }
    /// Whether those terms read like sentences: many, of several words, and hardly one recurs.
    [[nodiscard]] bool isProse() const;

    // What was not taken over as it stands
    [[nodiscard]] std::size_t cleanedCells() const { return m_cleanedCells; }
    [[nodiscard]] QList<CleanedCell> cleaned() const; ///< the most frequent
    void noteUnreadable(std::string_view cell);
    [[nodiscard]] QList<CleanedCell> unreadable() const; ///< the most frequent
    /// Terms for the spellings its vocabulary does not know. Call it before take().
    [[nodiscard]] QList<TermSuggestion> suggestions() const;
    /// Rows whose number stands for a range or an approximation.
    [[nodiscard]] const std::set<std::size_t> &estimates() const { return m_estimates; }

    /// The finished column for the batch.
    [[nodiscard]] RowBatch::Column take();

private:
    [[nodiscard]] Outcome parse(std::string_view cell, CellKind kind);
    [[nodiscard]] Outcome parseWritten(std::string_view cell, CellKind kind);
    [[nodiscard]] Outcome readText(std::string_view cell, CellKind kind);
    [[nodiscard]] Outcome parseNumeric(std::string_view cell);
    [[nodiscard]] std::optional<double> looseNumber(std::string_view cell);
    [[nodiscard]] double scaled(double number) const;
    [[nodiscard]] std::optional<QString> replacement(const QString &text) const;
    [[nodiscard]] QString placeOf(const QString &text);
    [[nodiscard]] QList<TermSuggestion> ambiguousPlaces() const;
    [[nodiscard]] bool isAmbiguousPlace(const QString &text) const;
    [[nodiscard]] bool holdsSeveral(const QString &text) const;
    [[nodiscard]] bool isInRecordedCurrency() const;
    [[nodiscard]] std::int32_t choiceNumber(const QString &text, bool isUnknown);
    void note(CleanedCell::Kind kind, const QString &before, const QString &after);
    void noteAgain(std::int32_t at);
    [[nodiscard]] Outcome parseMoneyCell(std::string_view cell);
    [[nodiscard]] Outcome parseChoice(std::string_view cell);
    [[nodiscard]] Outcome parseSet(std::string_view cell, bool isQuoted);
    [[nodiscard]] std::int32_t setNumber(std::string_view cell, bool isQuoted);
    [[nodiscard]] QStringList piecesOf(const QString &cell, bool isQuoted) const;
    [[nodiscard]] Outcome problem(const QString &reason);
    [[nodiscard]] QString codeOf(const QString &text);
    [[nodiscard]] std::int32_t codeNumber(const QString &code);
    [[nodiscard]] bool isTextual() const { return m_attribute.type == AttributeType::Text; }
    [[nodiscard]] ColumnData finishedSets();

    /// What a spelling of a choice or set was read as.
    struct Cached {
        std::int32_t code = 0;  ///< code or set; −1: not in the vocabulary; −2: unknown; below: other problems
        std::int32_t note = -1; ///< position in m_cleaned
    };

    Attribute m_attribute;
    CellFormat m_format;
    ColumnRules m_rules;
    std::shared_ptr<ImportVocabulary> m_vocabulary;
    bool m_isStrict;
    QString m_recordedCurrency;
    bool m_isWebsite;
    bool m_isPlace;
    bool m_isCountry;
    PlaceCodes m_placeCodes;
    bool m_isReplaced = false;              ///< the cell being read is one that the rules put in place of another
    QHash<QString, QString> m_replacements; ///< case-folded text → what it stands for
    bool m_decimalComma = false;            ///< of the cell being read

    // The last value read
    Outcome m_last = Outcome::Empty;
    QString m_reason;
    double m_number = 0;
    std::int32_t m_code = -1; ///< choice: number in m_terms; set: number in m_sets; money: currency
    std::string_view m_text;
    std::string m_tidied;   ///< holds m_text where it is not what the file has
    std::string m_replaced; ///< holds the cell where the rules put another in its place
    std::string m_country;  ///< of the row
    bool m_isEstimate = false;
    std::int32_t m_note = -1; ///< position in m_cleaned of the last note

    std::vector<CleanedCell> m_cleaned;
    QHash<QString, std::int32_t> m_cleanedAt; ///< by text before
    std::size_t m_cleanedCells = 0;
    QHash<QString, std::size_t> m_unreadable; ///< by text
    std::set<std::size_t> m_estimates;
    QHash<QString, std::size_t> m_ambiguous; ///< places that may be a country or a state
    QHash<QString, std::size_t> m_refused;   ///< texts of a strict import that no term has

    std::size_t m_newTerms = 0;
    std::size_t m_newWords = 0; ///< in all new terms together
    std::size_t m_termCells = 0;

    // Rows: one of these by type
    std::vector<double> m_numbers;
    std::vector<std::int32_t> m_codes;
    std::vector<std::pair<std::uint64_t, std::uint32_t>> m_textPlaces;
    std::string m_bytes;

    QStringList m_terms;
    QHash<QString, std::int32_t> m_termNumbers;
    std::vector<QStringList> m_sets;
    std::unordered_map<std::string, Cached> m_cache; ///< by the cell as written, and its country where that counts
};

} // namespace partnerscope
