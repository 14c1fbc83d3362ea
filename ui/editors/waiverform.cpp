#include "ui/editors/waiverform.h"

#include "ui/editors/partnerfacteditor.h"

#include <QLineEdit>
#include <QLocale>

namespace partnerscope {

namespace {
constexpr int UsualMonths = 6;
} // namespace

WaiverForm::WaiverForm(const Waiver &waiver, const QDate &today, QWidget *parent)
    : RecordForm(QStringLiteral("waiver"), parent)
    , m_waiver(waiver)
    , m_today(today)
{
    m_why = addLine(tr("Why"), QStringLiteral("why"), waiver.why);
    m_until = addLine(tr("Until"), QStringLiteral("until"),
                      QLocale().toString(today.addMonths(UsualMonths), QLocale::ShortFormat));
    m_by = addLine(tr("Granted by"), QStringLiteral("by"), waiver.by);
    m_why->setPlaceholderText(tr("What makes up for it"));
    m_by->setPlaceholderText(tr("Name of who decided"));
    addButtons(tr("Waive"));
}

QWidget *WaiverForm::firstField() const
{
    return m_why;
}

void WaiverForm::save()
{
    Waiver waiver = m_waiver;
    waiver.why = m_why->text().trimmed();
    waiver.by = m_by->text().trimmed();
    waiver.until = dateFromText(m_until->text());
    waiver.from = m_today;
    if (!showProblem(dateProblems({ m_until }) + validate(waiver)))
        Q_EMIT granted(waiver);
}

} // namespace partnerscope
