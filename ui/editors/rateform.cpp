#include "ui/editors/rateform.h"

#include "session/schemaedits.h"
#include "ui/editors/partnerfacteditor.h"

#include <QLineEdit>
#include <QLocale>

namespace partnerscope {

RateForm::RateForm(Session &session, const std::optional<CurrencyRate> &changed, QWidget *parent)
    : RecordForm(QStringLiteral("rate"), parent)
    , m_session(session)
    , m_changed(changed)
    , m_currency(addLine(tr("Currency"), QStringLiteral("currency"), changed ? changed->currency : QString()))
    , m_date(addDate(tr("From"), QStringLiteral("date"), changed ? changed->date : session.clock().today()))
    , m_rate(
          addLine(tr("Rate"), QStringLiteral("rate"), changed ? QLocale().toString(changed->rate, 'g', 15) : QString()))
{
    setObjectName(QStringLiteral("rateForm"));
    m_currency->setPlaceholderText(QStringLiteral("USD"));
    const Result<QString> own = session.workspaceSetting(QStringLiteral("currency"));
    m_rate->setPlaceholderText(tr("What one unit is worth in %1").arg(own.value_or(QString())));
    addButtons(changed ? tr("Save") : tr("Add rate"));
}

void RateForm::save()
{
    Problems problems = dateProblems({ m_date });
    const CurrencyRate rate { m_currency->text().trimmed().toUpper(), dateFromText(m_date->text()),
                              numberFromText(m_rate->text()).value_or(0) };
    problems << validate(rate);
    if (showProblem(problems))
        return;
    if (const Result<> done = setRate(m_session, rate, m_changed); !done)
        showProblem({ Problem { {}, done.error().message } });
    else
        Q_EMIT saved(rate);
}

} // namespace partnerscope
