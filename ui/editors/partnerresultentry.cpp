#include "ui/editors/partnerresultentry.h"

#include "ui/editors/partnerfacteditor.h"
#include "ui/editors/undokeyfilter.h"
#include "ui/editors/writing.h"
#include "ui/theme/button.h"
#include "ui/theme/textlabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace partnerscope {

namespace {
constexpr int Years = 2; ///< on show at once: this year beside the one before
constexpr int Quarters = 4;
constexpr int FieldWidth = 150;

/// Everything the value has, in the user's locale: a field that is left as it is must not round it.
QString fieldText(const Performance *result)
{
    return result ? QLocale().toString(result->value, 'f', QLocale::FloatingPointShortest) : QString();
}

QString readableQuarter(const QString &quarter)
{
    return QString(quarter).replace(u'-', u' ');
}
} // namespace

PartnerResultEntry::PartnerResultEntry(QWidget *parent)
    : QWidget(parent)
    , m_measure(new QComboBox(this))
    , m_earlier(new IconButton("left"_L1, tr("A year earlier"), this))
    , m_later(new IconButton("right"_L1, tr("A year later"), this))
    , m_grid(new QGridLayout)
    , m_problem(new TextLabel(TextRole::Caption, Token::TextMuted, {}, this))
{
    setObjectName(u"resultEntry"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::SpaceS);
    buildHead();
    buildFields();
    column->addLayout(m_grid);
    column->addWidget(m_problem);
    m_problem->setObjectName(u"resultProblem"_s);
    m_problem->setWordWrap(true);
    showProblem({});
    connect(m_measure, &QComboBox::currentIndexChanged, this, &PartnerResultEntry::refresh);
    connect(m_earlier, &QToolButton::clicked, this, [this] { showYears(m_lastYear - 1); });
    connect(m_later, &QToolButton::clicked, this, [this] { showYears(m_lastYear + 1); });
}

void PartnerResultEntry::buildHead()
{
    m_measure->setObjectName(u"resultEntryMeasure"_s);
    m_measure->setAccessibleName(tr("Measure"));
    m_measure->setFocusPolicy(Qt::StrongFocus);
    for (const QString &measure : performanceMeasures())
        m_measure->addItem(measureLabel(measure), measure);
    m_earlier->setObjectName(u"resultsEarlier"_s);
    m_later->setObjectName(u"resultsLater"_s);
    auto *caption = new TextLabel(TextRole::CaptionStrong, Token::TextSecondary, tr("Results by quarter"), this);
    auto *head = new QHBoxLayout;
    head->setSpacing(metric::SpaceS);
    head->addWidget(m_measure);
    head->addWidget(m_earlier);
    head->addWidget(m_later);
    head->addStretch(1);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(caption);
    column->addLayout(head);
}

void PartnerResultEntry::buildFields()
{
    m_grid->setHorizontalSpacing(metric::SpaceS);
    m_grid->setVerticalSpacing(metric::SpaceHair);
    for (int quarter = 0; quarter < Quarters; ++quarter)
        m_grid->addWidget(
            new TextLabel(TextRole::Caption, Token::TextMuted, tr("Q%1", "quarter").arg(quarter + 1), this), 0,
            quarter + 1);
    for (int year = 0; year < Years; ++year) {
        m_years << new TextLabel(TextRole::Body, Token::TextSecondary, {}, this);
        m_grid->addWidget(m_years.last(), year + 1, 0);
        for (int quarter = 0; quarter < Quarters; ++quarter) {
            auto *line = new QLineEdit(this);
            line->setMaximumWidth(FieldWidth);
            line->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
            UndoKeyFilter::install(line);
            line->installEventFilter(this);
            m_grid->addWidget(line, year + 1, quarter + 1);
            const std::size_t place = m_fields.size();
            m_fields.push_back({ line, {} });
            connect(line, &QLineEdit::returnPressed, this, [this, place] {
                if (finish(m_fields[place]))
                    goOn(place);
            });
            connect(line, &QLineEdit::editingFinished, this, [this, place] { finish(m_fields[place]); });
        }
    }
    m_grid->setColumnStretch(Quarters + 1, 1);
}

void PartnerResultEntry::setEditable(bool editable)
{
    m_editable = editable;
    for (const Field &field : m_fields)
        enableWriting(field.line, !editable);
}

void PartnerResultEntry::setResults(PartnerId partner, const QList<Performance> &results, QDate today)
{
    const bool isOther = partner != m_partner;
    m_partner = partner;
    m_results = results;
    m_today = today;
    if (isOther || m_lastYear == 0) {
        m_lastYear = today.year();
        refresh();
        return;
    }
    for (Field &field : m_fields)
        showField(field, true);
}

int PartnerResultEntry::earliestYear() const
{
    int year = m_today.year() - 10;
    for (const Performance &each : m_results)
        year = std::min(year, each.quarter.left(4).toInt());
    return year;
}

/// A business year may run ahead of the calendar.
int PartnerResultEntry::latestYear() const
{
    int year = m_today.year() + 1;
    for (const Performance &each : m_results)
        year = std::max(year, each.quarter.left(4).toInt());
    return year;
}

void PartnerResultEntry::showYears(int last)
{
    // What is typed and not yet handed over belongs to the quarter it was typed under.
    for (Field &field : m_fields) {
        if (!finish(field))
            return field.line->setFocus();
    }
    m_lastYear = std::clamp(last, earliestYear() + Years - 1, latestYear());
    refresh();
}

void PartnerResultEntry::refresh()
{
    showProblem({});
    for (int year = 0; year < Years; ++year)
        m_years[year]->setText(QString::number(m_lastYear - Years + 1 + year));
    for (std::size_t place = 0; place < m_fields.size(); ++place) {
        Field &field = m_fields[place];
        const int year = m_lastYear - Years + 1 + static_cast<int>(place) / Quarters;
        field.quarter = u"%1-Q%2"_s.arg(year).arg(static_cast<int>(place) % Quarters + 1);
        field.line->setObjectName(u"result_"_s + field.quarter);
        field.line->setAccessibleName(tr("%1 in %2").arg(m_measure->currentText(), readableQuarter(field.quarter)));
        showField(field, false);
    }
    m_earlier->setEnabled(m_lastYear > earliestYear() + Years - 1);
    m_later->setEnabled(m_lastYear < latestYear());
}

void PartnerResultEntry::showField(Field &field, bool keepTyped)
{
    if (keepTyped && field.line->isModified())
        return;
    const QString text = fieldText(stored(field.quarter));
    if (field.line->text() != text)
        field.line->setText(text);
    field.line->setModified(false);
}

const Performance *PartnerResultEntry::stored(const QString &quarter) const
{
    const QString measure = m_measure->currentData().toString();
    const auto found = std::ranges::find_if(
        m_results, [&](const Performance &each) { return each.quarter == quarter && each.measure == measure; });
    return found == m_results.end() ? nullptr : &*found;
}

void PartnerResultEntry::showProblem(const QString &problem)
{
    m_problem->setToken(problem.isEmpty() ? Token::TextMuted : Token::Critical);
    m_problem->setText(problem.isEmpty()
                           ? tr("Return takes a number and goes to the next quarter. An empty field takes it back.")
                           : problem);
}

bool PartnerResultEntry::finish(Field &field)
{
    if (!field.line->isModified())
        return true;
    const Performance *before = stored(field.quarter);
    const QString text = field.line->text().trimmed();
    // Marked as handed over before it is: what follows may take the keyboard from the field, which ends here again.
    field.line->setModified(false);
    bool isKept = true;
    if (text.isEmpty()) {
        const Performance gone = before ? *before : Performance {};
        isKept = !before || remove(gone);
    } else if (text != fieldText(before)) {
        const std::optional<double> value = numberFromText(text);
        const Performance result { before ? before->id : PerformanceId(), m_partner, field.quarter,
                                   m_measure->currentData().toString(), value.value_or(0) };
        const Problems problems = value ? validate(result) : Problems();
        const bool isSame = value && before && before->value == *value;
        if (!value || !problems.isEmpty()) {
            field.line->setModified(true);
            showProblem(value ? problems.first().message
                              : tr("\"%1\" in %2 is not a number.").arg(text, readableQuarter(field.quarter)));
            return false;
        }
        isKept = isSame || save(result);
    }
    if (!isKept) {
        field.line->setModified(true);
        return false;
    }
    showField(field, false);
    showProblem({});
    return true;
}

void PartnerResultEntry::goOn(std::size_t from)
{
    std::size_t next = from + 1;
    if (next == m_fields.size()) {
        const int before = m_lastYear;
        showYears(m_lastYear + 1);
        next = m_lastYear == before ? from : m_fields.size() - Quarters;
    }
    m_fields[next].line->setFocus(Qt::TabFocusReason);
    m_fields[next].line->selectAll();
}

PartnerResultEntry::Field *PartnerResultEntry::fieldOf(const QObject *line)
{
    const auto found = std::ranges::find_if(m_fields, [line](const Field &field) { return field.line == line; });
    return found == m_fields.end() ? nullptr : &*found;
}

bool PartnerResultEntry::eventFilter(QObject *watched, QEvent *event)
{
    Field *field = event->type() == QEvent::KeyPress ? fieldOf(watched) : nullptr;
    if (field && field->line->isModified() && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        showField(*field, false);
        showProblem({});
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace partnerscope
