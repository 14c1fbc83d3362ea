#pragma once

#include <QList>
#include <QString>
#include <QVariant>

#include <utility>

class QComboBox;
class QFormLayout;
class QWidget;

namespace partnerscope {

/// A list to choose from, named for the ear as well.
[[nodiscard]] QComboBox *makeImportCombo(const QString &name, const QString &spoken,
                                         const QList<std::pair<QString, QVariant>> &items);

/// A count in the digits of the reader's language.
[[nodiscard]] QString countText(std::size_t count);

void addLabelled(QFormLayout *form, const QString &text, QWidget *field);

} // namespace partnerscope
