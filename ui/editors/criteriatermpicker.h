#pragma once

#include <QStringList>
#include <QWidget>

class QListWidget;
class QListWidgetItem;

namespace partnerscope {

class Button;
class SearchField;
class TextLabel;

/// Terms of a vocabulary to choose several from: a line that says what is chosen, and on request, in place, a
/// searchable list with the number of companies that have each term.
class CriteriaTermPicker final : public QWidget
{
    Q_OBJECT

public:
    struct Entry {
        QString code;
        QString label;
        qsizetype companies = 0;
        friend bool operator==(const Entry &, const Entry &) = default;
    };

    explicit CriteriaTermPicker(const QString &title, QWidget *parent = nullptr);

    void setEntries(const QList<Entry> &entries);
    /// Codes the vocabulary does not know are kept and listed like the others.
    void setChosen(const QStringList &codes);
    [[nodiscard]] const QStringList &chosen() const { return m_chosen; }
    void setOpen(bool open);

Q_SIGNALS:
    /// The user chose or dropped a term; in the order they were chosen.
    void chosenChanged(const QStringList &codes);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill();
    void takeItem(QListWidgetItem *item);
    void updateSummary();

    QList<Entry> m_entries;
    QStringList m_chosen;
    TextLabel *m_summary;
    Button *m_open;
    QWidget *m_drawer;
    SearchField *m_search;
    QListWidget *m_list;
};

} // namespace partnerscope
