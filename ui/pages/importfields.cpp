#include "ui/pages/importfields.h"

#include "ui/theme/textlabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLocale>

namespace partnerscope {

QComboBox *makeImportCombo(const QString &name, const QString &spoken, const QList<std::pair<QString, QVariant>> &items)
{
    auto *combo = new QComboBox;
    combo->setObjectName(name);
    combo->setAccessibleName(spoken);
    combo->setToolTip(spoken);
    combo->setFocusPolicy(Qt::StrongFocus);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents); // "Found: …" comes later
    for (const auto &[label, key] : items)
        combo->addItem(label, key);
    return combo;
}

QString countText(std::size_t count)
{
    return QLocale().toString(static_cast<qulonglong>(count));
}

void addLabelled(QFormLayout *form, const QString &text, QWidget *field)
{
    auto *label = new TextLabel(TextRole::Body, Token::TextSecondary, text);
    label->setBuddy(field);
    field->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    form->addRow(label, field);
}

} // namespace partnerscope
