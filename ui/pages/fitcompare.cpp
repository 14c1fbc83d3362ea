#include "ui/pages/fitcompare.h"

#include "base/text.h"
#include "scoring/comparison.h"
#include "ui/charts/marks.h"
#include "ui/theme/icons.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace partnerscope {

namespace {
constexpr int CompanyRow = 24;
constexpr int HeadRow = 24;
constexpr int LabelWidth = 150;
constexpr int LeastLabelWidth = 110;
constexpr int NumberWidth = 60;
constexpr int LeastNumberWidth = 50;
constexpr int IconSize = 16;

QString pointsText(double points, bool estimated, int decimals = 0)
{
    if (std::isnan(points))
        return QStringLiteral("–");
    return QLocale().toString(points, 'f', decimals) + (estimated ? QStringLiteral("*") : QString());
}

QString standingOf(const Explanation &explanation)
{
    if (explanation.status == FitStatus::Conditional)
        return tr("Held");
    return explanation.status < FitStatus::Conditional ? fitStatusLabel(explanation.status) : explanation.tier;
}
} // namespace

CompareData compare(const Scores &scores, const QList<PartnerId> &partners)
{
    CompareData data;
    data.tierCount = static_cast<int>(scores.sheet.tiers.size());
    QList<Explanation> explanations;
    for (const PartnerId partner : partners) {
        const std::optional<std::size_t> row = scores.pool->rowOf(partner);
        if (!row)
            continue;
        const Explanation explanation = explain(scores.compiled, scores.sheet, *row);
        data.companies.append({ scores.pool->name(*row), standingOf(explanation), scores.sheet.tier[*row],
                                explanation.status, explanation.fit, explanation.known });
        explanations.append(explanation);
    }
    const std::vector<Criterion> &top = scores.version.profile.criteria;
    for (std::size_t branch = 0; branch < top.size(); ++branch) {
        CompareData::Row row;
        row.label = top[branch].label.isEmpty() ? top[branch].key : top[branch].label;
        bool any = false;
        for (const Explanation &explanation : std::as_const(explanations)) {
            const BranchPoints earned = branchPoints(explanation, static_cast<int>(branch));
            any = any || !std::isnan(earned.points);
            row.points.append(earned.points);
            row.estimated.append(earned.isEstimated);
        }
        if (any)
            data.rows.append(row);
    }
    return data;
}

FitCompareView::FitCompareView(QWidget *parent)
    : ChartView(parent)
{
    setAccessibleName(tr("Companies compared by group of criteria"));
}

void FitCompareView::setData(const CompareData &data)
{
    m_data = data;
    QStringList names;
    for (const CompareData::Company &company : data.companies)
        names << tr("%1: fit %2").arg(company.name, QLocale().toString(company.fit, 'f', 1));
    describe(names.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

ChartTable FitCompareView::table() const
{
    ChartTable table { { tr("Group") }, {} };
    for (const CompareData::Company &company : m_data.companies)
        table.headers << company.name;
    for (const CompareData::Row &row : m_data.rows) {
        QStringList cells { row.label };
        for (qsizetype i = 0; i < row.points.size(); ++i)
            cells << pointsText(row.points.at(i), row.estimated.at(i));
        table.rows << cells;
    }
    QStringList fits { tr("Fit") };
    QStringList known { tr("Known") };
    QStringList standings { tr("Tier") };
    for (const CompareData::Company &company : m_data.companies) {
        standings << company.standing;
        fits << QLocale().toString(company.fit, 'f', 1);
        known << tr("%1 %").arg(QLocale().toString(std::round(company.known * 100), 'f', 0));
    }
    table.rows << fits << known << standings;
    return table;
}

QSize FitCompareView::minimumSizeHint() const
{
    const auto height =
        CompanyRow * m_data.companies.size() + HeadRow + metric::Row * (m_data.rows.size() + 2) + CompanyRow;
    return { LeastLabelWidth + LeastNumberWidth * static_cast<int>(m_data.companies.size()), static_cast<int>(height) };
}

QSize FitCompareView::sizeHint() const
{
    return minimumSizeHint().expandedTo({ 400, 0 });
}

double FitCompareView::numberWidth() const
{
    const auto companies = static_cast<double>(std::max<qsizetype>(1, m_data.companies.size()));
    return std::clamp((width() - LabelWidth) / companies, double(LeastNumberWidth), double(NumberWidth));
}

double FitCompareView::columnX(qsizetype company) const
{
    return width() - numberWidth() * static_cast<double>(m_data.companies.size() - company);
}

double FitCompareView::lineLeft() const
{
    return std::min<double>(LabelWidth, columnX(0));
}

double FitCompareView::lineRight() const
{
    return columnX(0) - 8;
}

void FitCompareView::paintCompanies(QPainter &painter, double &y) const
{
    for (qsizetype i = 0; i < m_data.companies.size(); ++i, y += CompanyRow) {
        const CompareData::Company &company = m_data.companies.at(i);
        mark::compared(painter, QPointF(7, y + CompanyRow / 2.0), static_cast<int>(i), 10, theme(), ground());
        painter.setFont(Theme::font(TextRole::Body));
        painter.setPen(theme().color(Token::TextPrimary));
        const QFontMetricsF metrics(painter.font());
        const double tierWidth = metrics.horizontalAdvance(company.standing) + 22;
        painter.drawText(QRectF(22, y, width() - tierWidth - 30, CompanyRow), Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(company.name, Qt::ElideRight, width() - tierWidth - 30));
        if (company.standing.isEmpty())
            continue;
        const bool isHeld = company.status == FitStatus::Conditional;
        const bool isTiered = !isHeld && company.tierIndex >= 0;
        const QColor color = theme().color(isHeld         ? Token::Caution
                                               : isTiered ? Token::TextPrimary
                                                          : Token::TextSecondary);
        painter.setPen(color);
        painter.drawText(QRectF(width() - tierWidth, y, tierWidth, CompanyRow), Qt::AlignRight | Qt::AlignVCenter,
                         company.standing);
        if (isHeld)
            paintIcon(painter, QRectF(width() - tierWidth, y + (CompanyRow - IconSize) / 2.0, IconSize, IconSize),
                      QLatin1StringView("warn"), color);
        else if (isTiered)
            mark::tier(painter, QPointF(width() - tierWidth, y + 6), company.tierIndex, m_data.tierCount, theme());
    }
    for (qsizetype i = 0; i < m_data.companies.size(); ++i)
        mark::compared(painter, QPointF(columnX(i) + numberWidth() - 14, y + HeadRow / 2.0), static_cast<int>(i), 8,
                       theme(), ground());
    y += HeadRow;
}

void FitCompareView::paintRow(QPainter &painter, const CompareData::Row &row, double y) const
{
    painter.fillRect(QRectF(0, y, width(), 1), theme().color(Token::BorderSubtle));
    painter.setFont(Theme::font(TextRole::Body));
    painter.setPen(theme().color(Token::TextPrimary));
    painter.drawText(QRectF(0, y, lineLeft() - 8, metric::Row), Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(painter.font()).elidedText(row.label, Qt::ElideRight, lineLeft() - 8));
    const double middle = y + metric::Row / 2.0;
    const double length = lineRight() - lineLeft();
    if (length > 20)
        painter.fillRect(QRectF(lineLeft(), middle - 1, length, 2), theme().color(Token::ChartTrack));
    double best = -1;
    for (const double points : row.points)
        best = std::isnan(points) ? best : std::max(best, std::round(points));
    for (qsizetype i = 0; i < row.points.size(); ++i) {
        const double points = row.points.at(i);
        if (!std::isnan(points) && length > 20)
            mark::compared(painter, QPointF(lineLeft() + points / 100 * length, middle), static_cast<int>(i), 9,
                           theme(), ground());
        const bool strong = !std::isnan(points) && std::round(points) == best;
        painter.setFont(Theme::font(strong ? TextRole::BodyStrong : TextRole::Body));
        painter.setPen(theme().color(Token::TextPrimary));
        painter.drawText(QRectF(columnX(i), y, numberWidth() - 8, metric::Row), Qt::AlignRight | Qt::AlignVCenter,
                         pointsText(points, row.estimated.at(i), row.decimals));
    }
}

void FitCompareView::paintEvent(QPaintEvent *)
{
    if (m_data.companies.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    double y = 0;
    paintCompanies(painter, y);
    for (const CompareData::Row &row : m_data.rows) {
        paintRow(painter, row, y);
        y += metric::Row;
    }
    CompareData::Row fit { tr("Fit"), {}, {}, 1 };
    for (const CompareData::Company &company : m_data.companies) {
        fit.points.append(company.fit);
        fit.estimated.append(false);
    }
    paintRow(painter, fit, y);
    y += metric::Row;
    painter.fillRect(QRectF(0, y, width(), 1), theme().color(Token::BorderSubtle));
    painter.setFont(Theme::font(TextRole::Body));
    painter.setPen(theme().color(Token::TextPrimary));
    painter.drawText(QRectF(0, y, lineLeft(), metric::Row), Qt::AlignLeft | Qt::AlignVCenter, tr("Known"));
    for (qsizetype i = 0; i < m_data.companies.size(); ++i) {
        painter.drawText(QRectF(columnX(i), y, numberWidth() - 8, metric::Row), Qt::AlignRight | Qt::AlignVCenter,
                         tr("%1 %").arg(QLocale().toString(std::round(m_data.companies.at(i).known * 100), 'f', 0)));
    }
    y += metric::Row;
    painter.setFont(Theme::font(TextRole::Caption));
    painter.setPen(theme().color(Token::TextMuted));
    painter.drawText(QRectF(0, y, width(), CompanyRow), Qt::AlignLeft | Qt::AlignVCenter,
                     tr("* partly unknown, an estimate is used"));
}

} // namespace partnerscope
