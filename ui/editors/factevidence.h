#pragma once

#include "domain/attribute.h"
#include "domain/evidence.h"
#include "ui/editors/recordform.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>

class QComboBox;

namespace partnerscope {

/// How far a fact can be relied on, as a mark and a word: never colour alone.
struct FactMark {
    QLatin1StringView icon;
    QString word;
    Token token = Token::TextMuted;
};
/// A stale fact and one that is due for review say so whatever their grade.
[[nodiscard]] FactMark factMark(const Evidence &evidence, int freshDays, QDate today);
/// "4 months": how long ago, in the largest unit that fits. Empty for an invalid day.
[[nodiscard]] QString ageText(QDate day, QDate today);
/// Evidence after somebody looked at the fact today and found it right.
[[nodiscard]] Evidence verifiedToday(const Evidence &evidence, int freshDays, const QString &who, const QDateTime &now,
                                     QDate today);

/// What a fact rests on, as a button that opens it: in one line, or in columns (source, as of, age, mark, review by)
/// under a FactEvidenceHeader.
class FactEvidenceButton final : public QAbstractButton
{
    Q_OBJECT

public:
    FactEvidenceButton(bool inColumns, QWidget *parent = nullptr);
    void setEvidence(const Evidence &evidence, const Attribute &attribute, QDate today);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return { inColumnsMinimum(), sizeHint().height() }; }
    /// Least width of the columns.
    [[nodiscard]] static int columnsMinimum();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int inColumnsMinimum() const { return m_inColumns ? columnsMinimum() : 80; }

    bool m_inColumns;
    FactMark m_mark;
    QStringList m_cells; ///< source, as of, age, mark, review by
};

/// Titles over the columns of FactEvidenceButton.
class FactEvidenceHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit FactEvidenceHeader(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// The evidence of one fact being changed.
class FactEvidenceForm final : public RecordForm
{
    Q_OBJECT

public:
    FactEvidenceForm(const Attribute &attribute, const Evidence &evidence, QWidget *parent = nullptr);

Q_SIGNALS:
    void saved(const partnerscope::Evidence &evidence);
    void verifyRequested();
    void historyRequested();

protected:
    void save() override;

private:
    Evidence m_evidence;
    QLineEdit *m_source;
    QLineEdit *m_asOf;
    QComboBox *m_grade;
    QLineEdit *m_reviewBy;
};

} // namespace partnerscope
