#pragma once

#include "domain/factchange.h"
#include "domain/schema.h"

#include <QWidget>

#include <memory>

class QVBoxLayout;

namespace partnerscope {

class SearchField;
class TextLabel;

/// The life of a company's facts, newest first: who changed what, when, from which source. What one source brought at
/// once stands together.
class PartnerHistory final : public QWidget
{
    Q_OBJECT

public:
    explicit PartnerHistory(QWidget *parent = nullptr);

    void setChanges(const QList<FactChange> &changes, const std::shared_ptr<const Schema> &schema);
    /// Shows only changes of facts whose name holds this.
    void setSearch(const QString &text);

private:
    void fill();
    void addGroup(const QList<FactChange> &group);
    void addChange(const FactChange &change, QVBoxLayout *column, bool withOrigin);
    [[nodiscard]] QString labelOf(const QString &attribute) const;

    QList<FactChange> m_changes;
    std::shared_ptr<const Schema> m_schema;
    TextLabel *m_finding;
    SearchField *m_search;
    QWidget *m_list = nullptr;
    bool m_all = false; ///< not only the newest
};

/// "120 → 140", "recorded as 120", "cleared, was 120", "confirmed as 120".
[[nodiscard]] QString factChangeText(const FactChange &change, const Schema &schema);
/// "Ada · 3 May 2026 · partners.csv · Verified"
[[nodiscard]] QString factChangeOrigin(const FactChange &change);

} // namespace partnerscope
