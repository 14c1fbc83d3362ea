#pragma once

#include <QList>
#include <QWidget>

#include <utility>

class QListWidget;

namespace partnerscope {

class SearchField;

/// A list to tick several of, with a field that narrows it. For terms of a filter and columns of a table.
class PartnerChecklist final : public QWidget
{
    Q_OBJECT

public:
    explicit PartnerChecklist(QWidget *parent = nullptr);

    /// Keys and labels in the order to show them.
    void setItems(const QList<std::pair<QString, QString>> &items, const QStringList &checked);
    [[nodiscard]] QStringList checked() const; ///< keys in the order of the list

Q_SIGNALS:
    void changed();

private:
    void narrow(const QString &text);

    SearchField *m_search;
    QListWidget *m_list;
};

} // namespace partnerscope
