#include "ui/editors/partnerchoiceeditors.h"

#include "ui/editors/undokeyfilter.h"
#include "ui/theme/segmentedcontrol.h"
#include "ui/theme/textlabel.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace partnerscope {

namespace {
QStringList labelsOf(const Vocabulary &vocabulary)
{
    QStringList labels;
    for (const Term &term : vocabulary.terms())
        labels << term.label;
    std::ranges::sort(labels, [](const QString &a, const QString &b) { return a.localeAwareCompare(b) < 0; });
    return labels;
}

/// Code of what was typed; a word the vocabulary lacks stands for itself.
QString codeOf(const Vocabulary &vocabulary, const QString &text)
{
    const QString code = vocabulary.resolve(text.trimmed());
    return code.isEmpty() ? text.trimmed() : code;
}

void completeFrom(QLineEdit *line, const QStringList &words)
{
    auto *completer = new QCompleter(words, line);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    line->setCompleter(completer);
}
} // namespace

YesNoFactEditor::YesNoFactEditor(const Attribute &attribute, QWidget *parent)
    : PartnerFactEditor(attribute, parent)
    , m_choice(new SegmentedControl({ tr("Unknown"), tr("Yes"), tr("No") }, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_choice, 0, Qt::AlignLeft);
    adopt(m_choice);
    connect(m_choice, &SegmentedControl::currentChanged, this,
            [this](int index) { offer(index == 0 ? Value {} : Value { index == 1 }); });
}

void YesNoFactEditor::setValue(const Value &value)
{
    setShown(value);
    const QSignalBlocker quiet(m_choice);
    const bool *yes = std::get_if<bool>(&value);
    m_choice->setCurrentIndex(yes ? (*yes ? 1 : 2) : 0);
}

RatingFactEditor::RatingFactEditor(const Attribute &attribute, QWidget *parent)
    : PartnerFactEditor(attribute, parent)
    , m_choice(new SegmentedControl({ tr("?"), QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("2"),
                                      QStringLiteral("3"), QStringLiteral("4") },
                                    this))
    , m_anchor(new TextLabel(TextRole::Caption, Token::TextMuted, {}, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::SpaceHair);
    layout->addWidget(m_choice, 0, Qt::AlignLeft);
    layout->addWidget(m_anchor);
    m_anchor->setWordWrap(true);
    m_anchor->hide();
    adopt(m_choice);
    const QList<QAbstractButton *> levels = m_choice->findChildren<QAbstractButton *>();
    for (qsizetype i = 0; i < levels.size(); ++i) {
        const QString words = i == 0 ? tr("Unknown") : attribute.anchors.value(i - 1);
        levels.at(i)->setToolTip(words.toHtmlEscaped());
        levels.at(i)->setAccessibleName(words.isEmpty() ? levels.at(i)->text() : words);
    }
    connect(m_choice, &SegmentedControl::currentChanged, this,
            [this](int index) { offer(index == 0 ? Value {} : Value { static_cast<double>(index - 1) }); });
}

void RatingFactEditor::setValue(const Value &value)
{
    setShown(value);
    const QSignalBlocker quiet(m_choice);
    const double *level = std::get_if<double>(&value);
    const int index = level ? std::clamp(static_cast<int>(*level), 0, 4) : -1;
    m_choice->setCurrentIndex(index + 1);
    m_anchor->setText(attribute().anchors.value(index));
    m_anchor->setVisible(!m_anchor->text().isEmpty());
}

ChoiceFactEditor::ChoiceFactEditor(const Attribute &attribute, const Vocabulary *vocabulary, QWidget *parent)
    : PartnerFactEditor(attribute, parent)
    , m_vocabulary(vocabulary ? *vocabulary : Vocabulary())
    , m_combo(new QComboBox(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_combo);
    m_combo->setEditable(true);
    m_combo->setInsertPolicy(QComboBox::NoInsert);
    m_combo->setFocusPolicy(Qt::StrongFocus);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(8);
    m_combo->addItem(QString());
    m_combo->addItems(labelsOf(m_vocabulary));
    m_combo->lineEdit()->setPlaceholderText(tr("Unknown"));
    completeFrom(m_combo->lineEdit(), labelsOf(m_vocabulary));
    adopt(m_combo);
    UndoKeyFilter::install(m_combo->lineEdit());
    connect(m_combo, &QComboBox::activated, this, &ChoiceFactEditor::finish);
    connect(m_combo->lineEdit(), &QLineEdit::editingFinished, this, &ChoiceFactEditor::finish);
}

void ChoiceFactEditor::setValue(const Value &value)
{
    setShown(value);
    if (m_combo->lineEdit()->hasFocus() && m_combo->lineEdit()->isModified())
        return;
    const QString *code = std::get_if<QString>(&value);
    m_combo->setEditText(code ? m_vocabulary.labelOf(*code) : QString());
    m_combo->lineEdit()->setCursorPosition(0);
    m_combo->lineEdit()->setModified(false);
}

void ChoiceFactEditor::finish()
{
    const QString text = m_combo->currentText().trimmed();
    const QString *before = std::get_if<QString>(&shown());
    // Two terms may share a label: unchanged text means an unchanged term.
    if (before && text == m_vocabulary.labelOf(*before))
        return;
    offer(text.isEmpty() ? Value {} : Value { codeOf(m_vocabulary, text) });
    m_combo->lineEdit()->setModified(false);
}

} // namespace partnerscope
