#pragma once

#include "base/clock.h"
#include "domain/listing.h"
#include "domain/savedmapping.h"
#include "domain/schema.h"
#include "exchange/importfindings.h"
#include "exchange/recordrows.h"
#include "exchange/tablesource.h"
#include "pool/pool.h"
#include "pool/rowbatch.h"

#include <functional>
#include <memory>

namespace partnerscope {

struct MatchingMemory;

/// What becomes of rows whose company is only similar to one of the workspace.
enum class OnSimilar {
    Ask,    ///< probably the same: that company is updated; perhaps the same: a new company, and a question. Two rows
            ///< of one file stay two companies, and a question
    Update, ///< both are taken for that company
    Add     ///< neither: only equal names and web domains count
};

/// What the user, or the command line, asks of an import.
struct ImportOptions {
    CsvDialectChoice dialect;      ///< what is left unset is found by itself
    QString encoding;              ///< empty: found by itself
    QString sheet;                 ///< of a workbook; empty: the first visible one with cells
    bool newAttributes = false;    ///< columns without an attribute become attributes of an inferred type
    bool strict = false;           ///< a term outside its vocabulary rejects the cell
    bool firstRowIsData = false;   ///< there is no header; the columns are called "Column 1", "Column 2" …
    bool firstRowIsHeader = false; ///< even where it looks like data
    bool guess = false;            ///< columns whose content shows what they hold get their attribute (see SureGuess)
    OnDuplicate onDuplicate = OnDuplicate::Update;
    OnConflict onConflict = OnConflict::Replace;
    QHash<ConflictKey, bool> decisions; ///< facts the user decided about: whether the file wins
    OnSimilar onSimilar = OnSimilar::Ask;
    /// Other names of companies, pairs that are not the same, and thresholds; without it only equal names and web
    /// domains count.
    std::shared_ptr<const MatchingMemory> memory;
    std::optional<ListKind> kind; ///< what the rows are; unset: found by the header
    QString lawfulBasis;          ///< of people whose row states none; empty: the file is named as the source
    ProfileId profile;            ///< whose customers a list of demand weighs: a version in force or in work
    QDate retainUntil;            ///< of people whose row states none; invalid: two years from now
    QStringList asText;           ///< headers of columns that become new text attributes, as they are written
    /// Header → attribute key, or an empty text to leave the column out; wins over the automatic mapping.
    QHash<QString, QString> mapping;
    QHash<QString, ColumnRules> rules;  ///< by headerKey() of the column
    std::optional<DateOrder> dateOrder; ///< of all columns; unset: found
    BandRule bands = BandRule::Middle;  ///< of columns without rules of their own
    ListChoices list;
    std::shared_ptr<const KnownNumbers> known; ///< of the list's system; nullptr: none
    QString currency;                          ///< of the workspace, that recorded amounts are in; empty: not known
    /// What every fact of this file will carry. Source and date are the file's where they are not stated.
    Evidence evidence;
};

/// A column of the file and where it goes.
struct ImportColumn {
    enum class Match { Key, Label, Synonym, Chosen, Guess, New, LeftOut };
    QString header;
    QString attribute; ///< key; empty if left out. "KEY_currency" holds the currencies of the money attribute KEY
    Match match = Match::LeftOut;
    AttributeType type = AttributeType::Text;
    QString firstValue; ///< as in the file
    std::size_t filled = 0;
    std::size_t problems = 0;
    std::size_t newTerms = 0;  ///< terms its vocabulary did not know and would gain
    bool isProse = false;      ///< those terms are many, long and hardly recur: sentences, not terms
    ColumnGuess guess;         ///< what the content tells, of a column that no header matched
    bool isListId = false;     ///< holds the numbers of another system; see ListChoices
    bool decimalComma = false; ///< how its numbers were read
    ColumnRules readWith;      ///< by the options, or by its header where it was guessed
    DateFinding dates;
    std::size_t cleanedCells = 0;
    QList<CleanedCell> cleaned;    ///< the most frequent spellings among them
    QList<CleanedCell> unreadable; ///< the most frequent texts that could not be used
    QList<TermSuggestion> suggestions;
};

/// A cell or a row that could not be used.
struct ImportProblem {
    std::size_t line = 0;    ///< physical line in the file, from 1
    QString column;          ///< header; empty for a whole row
    QString reason;          ///< translated
    bool rejectsRow = false; ///< else only the cell is left out
};

/// A row whose company is similar to one of the workspace, or of an earlier row, without being named the same.
struct SimilarRow {
    std::size_t line = 0;
    QString name;
    PartnerId company;         ///< invalid: of another row
    std::size_t otherLine = 0; ///< of that row; 0: a company of the workspace
    QString companyName;
    double probability = 0;
    QStringList evidence; ///< translated
    bool isTaken = false; ///< the row was taken for that company; else it is a new one, and a person should look
    friend bool operator==(const SimilarRow &, const SimilarRow &) = default;
};

/// What became of the rows; read = added + updated + unchanged + skipped + rejected.
struct ImportCounts {
    std::size_t read = 0;
    std::size_t added = 0;
    std::size_t updated = 0;
    std::size_t unchanged = 0;
    std::size_t skipped = 0;
    std::size_t rejected = 0;
};

/// Everything an import would do; nothing is written yet.
struct ImportPlan {
    ListKind kind = ListKind::Companies;
    ImportRecords records; ///< of all kinds but companies
    QString fileName;
    QString encoding;   ///< as found
    CsvDialect dialect; ///< as found
    TableInfo table;    ///< the file as it was found: format, sheets, notices
    std::vector<ImportColumn> columns;
    std::vector<Attribute> newAttributes;
    std::vector<Vocabulary> newVocabularies;  ///< of the new choice attributes
    QList<std::pair<QString, Term>> newTerms; ///< vocabulary key, unreviewed term
    RowBatch batch;
    std::vector<std::size_t> lines; ///< physical line of each batch row
    QList<ImportProblem> problems;  ///< at most the first 10,000
    std::size_t problemCount = 0;
    ImportCounts counts;
    QList<SimilarRow> similar;        ///< in the order of the file
    bool comparedSimilar = true;      ///< false: too many new companies to compare each with the workspace
    QList<QStringList> preview;       ///< first rows as read
    QList<QStringList> previewValues; ///< the same as they will be recorded; empty where a cell gives nothing
    ConflictCounts conflictCounts;
    QList<ImportConflict> conflicts;          ///< at most the first 10,000
    QList<std::pair<QString, Term>> synonyms; ///< vocabulary key, term with the texts that were found to mean it
    ListedCompanies list;                     ///< the companies under the numbers of another system
    QByteArray rejectedCsv;                   ///< header and rejected rows with the reason added; empty without any
    bool hasNumberedColumns = false;
    std::optional<SavedMapping> remember; ///< how the file was read, to be kept with what it brings

    /// Whether a column holds the companies' names. Without one a plan shows the file and would write nothing. A plan
    /// of another kind than companies is only made where it has its columns.
    [[nodiscard]] bool hasName() const;
};

/// Called now and then with a share in [0, 1]; returning false stops the work with ErrorCode::Cancelled.
using Progress = std::function<bool(double)>;

/// Reads a file and plans its import into a workspace with this schema and pool.
/// Matches by domain of the website, else by normalised name and country, against the pool and earlier rows of the
/// file; then, with ImportOptions::memory, what is left with similar companies of the pool. A file without a known
/// column for the name gives a plan that only shows it (ImportPlan::hasName()). Errors: Io; InvalidInput for a file
/// without text or without data rows, and for a mapping that names a column or attribute that is not there; Cancelled.
[[nodiscard]] Result<ImportPlan> planImport(const QString &path, const Schema &schema, const Pool &pool,
                                            const ImportOptions &options, const Progress &progress = {});
/// The same for a table that is open already; then what the options say about reading the file is of no account.
[[nodiscard]] Result<ImportPlan> planImport(const TableSource &table, const Schema &schema, const Pool &pool,
                                            const ImportOptions &options, const Progress &progress = {});

} // namespace partnerscope
