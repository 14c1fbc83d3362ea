#pragma once

#include "ui/editors/historylines.h"

#include <QWidget>

#include <memory>

class QVBoxLayout;

namespace partnerscope {

class SearchField;
class TextLabel;

/// The life of a company, newest first: of its facts, its engagements and people, and of companies merged into it, who
/// changed what, when, from which source. What one source brought at once stands together.
class PartnerHistory final : public QWidget
{
    Q_OBJECT

public:
    explicit PartnerHistory(QWidget *parent = nullptr);

    void setLife(const PartnerLife &life, const std::shared_ptr<const Schema> &schema);
    /// Shows only changes of what is called like this.
    void setSearch(const QString &text);

Q_SIGNALS:
    void shown(); ///< it came into view: what it shows is wanted from now on

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fill();
    [[nodiscard]] QString finding() const;
    void addMore(qsizetype left);
    void addGroup(const QList<HistoryLine> &group);
    void addLine(const HistoryLine &line, QVBoxLayout *column, bool withOrigin);

    PartnerLife m_life;
    std::shared_ptr<const Schema> m_schema;
    QList<HistoryLine> m_lines;
    TextLabel *m_finding;
    SearchField *m_search;
    QWidget *m_list = nullptr;
    bool m_all = false; ///< not only the newest
};

} // namespace partnerscope
