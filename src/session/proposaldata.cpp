#include "session/proposaldata.h"

#include "exchange/csvreader.h"
#include "exchange/csvwriter.h"
#include "exchange/textdecoder.h"
#include "scoring/termview.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>
#include <unordered_map>
#include <unordered_set>

namespace partnerscope {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Proposals)
};

constexpr std::size_t DialectSample = 64 * 1024;

/// Engagements and shortlists for a question about a session's scores.
Result<ProposalQuestion> completed(const Session &session, const Scores &scores, ProposalQuestion question)
{
    const Result<QList<Engagement>> engagements = session.engagements();
    if (!engagements)
        return engagements.failure();
    const Result<QList<Shortlist>> shortlists = session.shortlists();
    if (!shortlists)
        return shortlists.failure();
    question.engagements = *engagements;
    question.shortlists = *shortlists;
    question.profile = scores.version.profile.name;
    return question;
}

Result<CoverageProposal> proposalFor(const Scores &scores, const CoverageQuestion &dimensions, const CoverageRule &rule,
                                     const ProposalQuestion &question)
{
    Result<CoverageSpace> space = CoverageSpace::make(scores.version.profile, *scores.schema, *scores.pool, dimensions,
                                                      rule, question.engagements);
    if (!space)
        return space.failure();
    Result<Proposal> proposal = propose(*space, *scores.pool, scores.sheet, question);
    if (!proposal)
        return proposal.failure();
    return CoverageProposal { std::move(*space), std::move(*proposal) };
}

/// A table of names and costs, read row by row.
class CostTable
{
public:
    CostTable(QString path, std::string_view text)
        : m_path(std::move(path))
        , m_dialect(sniffDialect(text.substr(0, DialectSample), text.size() <= DialectSample))
        , m_reader(text, m_dialect)
    {
    }

    [[nodiscard]] Result<> readHeader()
    {
        if (m_reader.next() != CsvReader::Step::Row)
            return fail(ErrorCode::InvalidInput, Words::tr("%1 has no rows.").arg(m_path));
        const auto fields = m_reader.fields();
        for (std::size_t i = 0; i < fields.size(); ++i) {
            const QString name = toText(fields[i]).toLower();
            if (name == QLatin1String("partner") || name == QLatin1String("name"))
                m_name = i;
            else if (name == QLatin1String("cost"))
                m_cost = i;
        }
        if (m_name == None || m_cost == None)
            return fail(ErrorCode::InvalidInput,
                        Words::tr("%1 needs the columns partner and cost in its first line.").arg(m_path));
        return {};
    }

    [[nodiscard]] Result<> readRows(std::unordered_map<std::string, double> &costs)
    {
        for (CsvReader::Step step = m_reader.next(); step != CsvReader::Step::End; step = m_reader.next()) {
            if (step == CsvReader::Step::Problem)
                return problem(csvProblemText(m_reader.problem()), m_reader.problemLine());
            const Result<> taken = takeRow(costs);
            if (!taken)
                return taken.failure();
        }
        return {};
    }

private:
    static constexpr std::size_t None = std::numeric_limits<std::size_t>::max();

    static QString toText(std::string_view utf8)
    {
        return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())).trimmed();
    }
    [[nodiscard]] tl::unexpected<Error> problem(const QString &reason, std::size_t line) const
    {
        return fail(ErrorCode::InvalidInput, Words::tr("%1, line %2: %3").arg(m_path, QString::number(line), reason));
    }

    [[nodiscard]] Result<> takeRow(std::unordered_map<std::string, double> &costs)
    {
        const auto fields = m_reader.fields();
        const std::string_view name = m_name < fields.size() ? withoutFormulaGuard(fields[m_name]) : std::string_view();
        QString number = m_cost < fields.size() ? toText(fields[m_cost]) : QString();
        if (name.empty() || number.isEmpty())
            return {}; // nothing is said about nobody, or nothing about somebody
        if (m_dialect.decimalComma)
            number = number.remove(QLatin1Char('.')).replace(QLatin1Char(','), QLatin1Char('.'));
        const double cost = readNumber(number);
        if (!(cost >= 0))
            return problem(Words::tr("\"%1\" is no cost. Write a number from 0 up, or nothing.").arg(number),
                           m_reader.line());
        const auto [known, isNew] = costs.try_emplace(toText(name).toStdString(), cost);
        if (!isNew && known->second != cost)
            return problem(Words::tr("\"%1\" has another cost further up.").arg(toText(name)), m_reader.line());
        return {};
    }

    QString m_path;
    CsvDialect m_dialect;
    CsvReader m_reader;
    std::size_t m_name = None;
    std::size_t m_cost = None;
};
} // namespace

Result<CoverageProposal> proposalOf(const Session &session, const Scores &scores, const CoverageQuestion &dimensions,
                                    const CoverageRule &rule, ProposalQuestion question)
{
    const Result<ProposalQuestion> whole = completed(session, scores, std::move(question));
    if (!whole)
        return whole.failure();
    return proposalFor(scores, dimensions, rule, *whole);
}

ProposalJob::ProposalJob(const Session &session, std::shared_ptr<const Scores> scores, CoverageQuestion dimensions,
                         ProposalQuestion question, QObject *parent)
    : Job(tr("Looking for partners that close the gaps"), parent)
    , m_scores(std::move(scores))
    , m_dimensions(std::move(dimensions))
    , m_question(completed(session, *m_scores, std::move(question)))
    , m_result(fail(ErrorCode::Cancelled, tr("Nothing was proposed.")))
{
}

ProposalJob::~ProposalJob()
{
    stop();
}

void ProposalJob::work()
{
    if (!m_question) {
        m_result = m_question.failure();
        return;
    }
    Result<CoverageProposal> made = proposalFor(*m_scores, m_dimensions, {}, *m_question);
    if (made)
        m_result = std::make_shared<const CoverageProposal>(std::move(*made));
    else
        m_result = made.failure();
}

Result<std::vector<double>> readCosts(const QString &path, const Pool &pool, QStringList *strangers)
{
    const Result<DecodedText> text = decodeFile(path);
    if (!text)
        return text.failure();
    CostTable table(path, text->view());
    std::unordered_map<std::string, double> costs;
    if (const Result<> read = table.readHeader(); !read)
        return read.failure();
    if (const Result<> read = table.readRows(costs); !read)
        return read.failure();
    std::vector<double> perRow(pool.size(), std::numeric_limits<double>::quiet_NaN());
    std::unordered_set<std::string> found;
    for (std::size_t row = 0; row < pool.size(); ++row) {
        const std::string name(pool.nameUtf8(row));
        const auto cost = costs.find(name);
        if (cost == costs.end())
            continue;
        perRow[row] = cost->second;
        found.insert(name);
    }
    for (const auto &[name, cost] : costs) {
        if (!found.contains(name))
            *strangers << QString::fromStdString(name);
    }
    strangers->sort();
    return perRow;
}

std::vector<double> costsOf(const Pool &pool, const QString &attribute)
{
    constexpr double Unknown = std::numeric_limits<double>::quiet_NaN();
    const PoolColumn *column = pool.column(attribute);
    const auto *numbers = column ? std::get_if<NumberColumn>(&column->data) : nullptr;
    if (!numbers)
        return std::vector<double>(pool.size(), Unknown);
    std::vector<double> costs = numbers->values;
    std::ranges::replace_if(
        costs, [](double cost) { return !(cost >= 0) || std::isinf(cost); }, Unknown);
    return costs;
}

} // namespace partnerscope
