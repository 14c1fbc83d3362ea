#pragma once

#include <QList>
#include <QString>

#include <utility>

namespace partnerscope {

/// What the import page asks of its models beside what they show.
enum ImportRole {
    ChoicesRole = Qt::UserRole + 100, ///< ImportChoices of the cell; Qt::EditRole is the key of the one that holds
    FreeTextRole                      ///< bool: another text than these can be entered
};

/// Keys and labels, in the order of the list.
using ImportChoices = QList<std::pair<QString, QString>>;

} // namespace partnerscope
